package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Other names in brackets after a name: "(RLF)", "(Jaysh al-Sahil; formerly the Coast Brigade)".
 */
final class AliasBrackets {
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "for", "and", "in", "to", "–", "-", "'s", "’s", "'", "’", "y", "e", "et",
          "en", "i", "fi", "pour", "&", "von", "und", "für", "por", "per", "against");
  private static final Set<String> LEADS =
      Set.of(
          "also",
          "known",
          "as",
          "aka",
          "a.k.a.",
          "a.k.a",
          "or",
          "formerly",
          "the",
          "in",
          "previously",
          "called",
          "alias",
          "acronym",
          "abbreviated",
          "translated",
          "transliteration",
          "romanized",
          "lit",
          "lit.",
          "literally",
          "meaning",
          "hereafter",
          "by",
          "its",
          "initials",
          "simply",
          "commonly",
          "better",
          "from",
          "spanish",
          "abbreviation",
          "and",
          "sometimes",
          "transliterated",
          "officially",
          "now",
          "locally",
          "originally",
          "referred",
          "to",
          "an",
          "local",
          "name",
          "then",
          "later",
          "renamed",
          "short",
          "for",
          "full",
          "other");

  private final Line line;
  private final List<Mention> mentions;

  AliasBrackets(Line line, List<Mention> mentions) {
    this.line = line;
    this.mentions = mentions;
  }

  List<SaidAlias> find() {
    List<SaidAlias> found = new ArrayList<>();
    for (int i = 1; i + 2 < line.size(); i++) {
      Mention named = line.form(i).equals("(") ? before(i) : null;
      int close = named == null ? -1 : closing(i);
      if (named != null && close > 0) {
        pieces(named, i + 1, close - 1, found);
      }
    }
    return found;
  }

  private @Nullable Mention before(int bracket) {
    int at = bracket - 1;
    if (line.form(at)
        .matches(
            "[”\"’'_]+|[Gg]roup|[Mm]ovement|[Oo]rgani[sz]ation|cartel|party|network|militia|coalition")) {
      at--;
    }
    for (Mention mention : mentions) {
      if (mention.covers(at)) {
        return mention;
      }
    }
    return null;
  }

  private int closing(int open) {
    for (int i = open + 1; i < line.size() && i < open + 60; i++) {
      if (line.form(i).equals(")")) {
        return i;
      }
    }
    return -1;
  }

  private void pieces(Mention named, int from, int to, List<SaidAlias> found) {
    int start = from;
    for (int i = from; i <= to + 1; i++) {
      boolean separates = i > to || line.form(i).matches("[,;:/]|or|–|—|-|--|“|”|\"");
      if (separates) {
        piece(named, start, i - 1, found);
        start = i + 1;
      }
    }
  }

  private void piece(Mention named, int from, int to, List<SaidAlias> found) {
    int first = from;
    while (first <= to
        && (LEADS.contains(line.lower(first)) && !nameStart(first, to)
            || line.form(first).matches("[“\"'‘:,]|[(]"))) {
      first++;
    }
    int last = to;
    while (last >= first && line.form(last).matches("[”\"'’.:]")) {
      last--;
    }
    if (first > last || last - first > 9 || !line.capital(first) || !allName(first, last)) {
      return;
    }
    String alias = line.words(first, last);
    if (fits(named, alias, first)) {
      found.add(
          new SaidAlias(
              named.name(),
              -1,
              alias,
              named.passage(),
              named.first(),
              Math.min(last + 1, line.size() - 1),
              "brackets"));
    }
  }

  private boolean nameStart(int first, int to) {
    return line.capital(first) && first < to && line.capital(first + 1) && !line.functional(first);
  }

  private boolean allName(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean good =
          line.capital(i)
              || line.particle(i)
              || LINKS.contains(line.lower(i))
              || line.number(i) && !line.year(i) && last > first;
      if (!good || line.calendar(i)) {
        return false;
      }
    }
    return !LINKS.contains(line.lower(last)) || line.capital(last);
  }

  private boolean fits(Mention named, String alias, int first) {
    String key = NameKey.of(alias);
    NameLists lists = line.lists();
    boolean code = alias.matches("[A-Z]{2}[a-z]?\\.?\\d+.*") || alias.matches("[A-Z]");
    boolean place =
        lists.country(alias) != null && lists.country(named.name()) == null
            || !Shape.isAcronym(alias)
                && Boolean.TRUE.equals(lists.place(alias))
                && lists.organisations(alias, true).isEmpty();
    boolean common =
        line.common(first) && alias.indexOf(' ') < 0
            || lists.isPeopleAdjective(alias)
            || alias
                .toLowerCase(Locale.ROOT)
                .matches(
                    "arabic|spanish|french|english|resolution.*|.*leader|.*spokesman|photo.*|source.*");
    boolean other =
        !lists.organisations(alias, true).isEmpty()
            && !lists.organisations(named.name(), true).isEmpty()
            && lists.organisations(alias, true).stream()
                .noneMatch(lists.organisations(named.name(), true)::contains)
            && !Initials.roughly(alias, Initials.words(named.name()));
    boolean constituency =
        Shape.isAcronym(alias)
            && (!named.title().isEmpty()
                || lists.isGivenName(named.name().split(" ")[0])
                    && named.name().indexOf(' ') > 0
                    && !Initials.roughly(alias, Initials.words(named.name())));
    boolean role = constituency || !lists.title(alias).isEmpty();
    return !key.isEmpty()
        && !key.equals(named.key())
        && !code
        && !place
        && !common
        && !other
        && !role;
  }
}
