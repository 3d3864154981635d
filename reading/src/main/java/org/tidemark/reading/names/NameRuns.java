package org.tidemark.reading.names;

import java.util.Locale;
import java.util.Set;

/** How far a name reaches from its first word: over capitals, particles and the right links. */
final class NameRuns {
  private static final Set<String> FOR_NOUNS =
      Set.of(
          "campaign", "centre", "center", "office", "fund", "trust", "institute", "voice", "house");
  private static final Set<String> IN_NOUNS =
      Set.of("mission", "force", "operation", "office", "forces", "command");
  private final Line line;

  NameRuns(Line line) {
    this.line = line;
  }

  /** The last token of the name that begins at a token. */
  int end(int first) {
    if (first <= 1 && line.wholeName()) {
      return line.size() - 1;
    }
    int end = Math.max(core(first, first), listed(first));
    while (true) {
      int further = Math.max(Math.max(linked(first, end), numbered(end)), nicknamed(first, end));
      if (further <= end) {
        return end;
      }
      end = core(first, further);
    }
  }

  /** Adjacent capitals, with particles between them. */
  private int core(int first, int from) {
    int end = from;
    while (end + 1 < line.size()) {
      int next = end + 1;
      if (continues(first, next)) {
        end = next;
      } else if (line.particle(next) && line.capital(next + 1) && !line.functional(next + 1)) {
        end = next + 1;
      } else if (line.particle(next) && line.particle(next + 1) && line.capital(next + 2)) {
        end = next + 2;
      } else if (end > first && initial(end) && line.form(next).equals(".")) {
        end = next;
      } else {
        return end;
      }
    }
    return end;
  }

  private boolean initial(int i) {
    return line.form(i).matches("\\p{Lu}") && line.capital(i + 2);
  }

  private boolean continues(int first, int next) {
    if (!line.capital(next) || line.functional(next) || line.calendar(next)) {
      return false;
    }
    boolean listedPart = line.lists().isListed(line.words(first, next - 1));
    return !(listedPart && line.token(next).tag().startsWith("VB"));
  }

  /** The end of the longest listed name that begins at a token, or -1. */
  int listed(int first) {
    int most = line.lists().longestFrom(line.form(first));
    int found = -1;
    if (most == 0) {
      return -1;
    }
    int count = 0;
    for (int last = first; last < line.size(); last++) {
      boolean wordly = line.form(last).chars().anyMatch(Character::isLetterOrDigit);
      count += wordly ? 1 : 0;
      if (count > most) {
        break;
      }
      if (!wordly || !hasCapital(first, last)) {
        continue;
      }
      String words = line.words(first, last);
      if (line.lists().isListed(words)) {
        found = last;
      }
    }
    return found;
  }

  private boolean hasCapital(int first, int last) {
    boolean starts = line.capital(first) || line.particle(first) && line.capital(first + 1);
    return starts
        && (first == last && line.capital(first)
            || first < last && (line.capital(last) || line.number(last)));
  }

  /** The end of a person's name that goes on after a nickname in quotes: Ana “La Loba” Ruiz. */
  private int nicknamed(int first, int end) {
    if (!line.form(end + 1).matches("[“\"‘']|``")
        || end - first > 2
        || line.organisationNoun(end)) {
      return -1;
    }
    int close = end + 2;
    while (close < line.size() && close < end + 6 && !line.form(close).matches("[”\"’']|''")) {
      close++;
    }
    boolean inner = line.capital(end + 2) && close > end + 2;
    boolean goesOn = line.capital(close + 1) && !line.functional(close + 1);
    return inner && goesOn && line.lists().isGivenName(line.form(first)) ? close + 1 : -1;
  }

  private int numbered(int end) {
    boolean counts = line.organisationNoun(end) && line.capital(end);
    boolean number = line.number(end + 1) && !line.year(end + 1);
    boolean free = !line.token(Math.min(end + 2, line.size() - 1)).tag().startsWith("NNS");
    return counts && number && free ? end + 1 : -1;
  }

  /** The end of what a link ("of the", "for", "and" …) after a run adds to it, or -1. */
  private int linked(int first, int end) {
    String link = line.form(end + 1).toLowerCase(Locale.ROOT);
    int next = end + 2;
    boolean article = line.lower(next).equals("the") || line.lower(next).equals("an");
    int start = article ? next + 1 : next;
    if (!line.capital(start) || line.functional(start) || line.calendar(start)) {
      return -1;
    }
    int last = Math.max(core(start, start), listed(start));
    boolean joined =
        switch (link) {
          case "of" -> joinsOf(first, end, start, last);
          case "for" -> line.organisationNoun(end) || FOR_NOUNS.contains(line.lower(end));
          case "in" -> joinsIn(first, end);
          case "and", "&" -> joinsAnd(first, end, start, last);
          case "'s", "’s", "'", "’" -> !article && joinsOwner(first, end, last);
          case "–", "—", "-" -> joinsDash(first, end, start, last);
          case "the" ->
              first == end
                  && line.organisationNoun(core(end + 2, end + 2))
                  && line.lists().isGivenName(line.form(first));
          case "against", "to" ->
              line.lower(end).matches("movement|campaign|coalition|committee|mission")
                  && line.capital(end)
                  && line.capital(start);
          default -> false;
        };
    boolean unit =
        link.equals("of")
            && !article
            && first == end
            && last > start
            && line.organisationNoun(last);
    return joined && (unit || !title(first, end)) ? last : -1;
  }

  private boolean title(int first, int end) {
    return !line.organisationNoun(end)
        && (!line.lists().title(line.form(end)).isEmpty()
            || !line.lists().title(line.words(first, end)).isEmpty());
  }

  private boolean joinsOf(int first, int end, int start, int last) {
    String left = line.words(first, end);
    String right = line.words(start, last);
    boolean article = start > end + 2;
    boolean titled =
        !line.lists().title(left).isEmpty() && (article || !line.token(end).tag().endsWith("S"));
    if (first == end
        && last > start
        && line.organisationNoun(last)
        && !titled
        && !line.organisationNoun(end)
        && line.lists().country(left) == null) {
      return true;
    }
    if (line.organisationNoun(end) || line.placeNoun(end)) {
      boolean twoBodies = end > first && !line.lists().organisations(right, true).isEmpty();
      boolean wherefrom = end == first + 1 && fromSomewhere(first, right);
      return !twoBodies && !wherefrom;
    }
    if (line.lists().isListed(left)
        || line.lists().place(left) != null
        || line.lists().isGivenName(line.form(end))
        || Shape.isAcronym(line.form(end))) {
      return false;
    }
    return line.common(end)
        || line.organisationNoun(last)
        || joinsIn(first, end)
        || line.lower(end).endsWith("s") && !line.lists().isPeople(left)
        || line.usedSmall(end);
  }

  /** Whether "of" and a land only say where a body named after a place or person is. */
  private boolean fromSomewhere(int first, String right) {
    NameLists lists = line.lists();
    boolean after = lists.place(line.form(first)) != null || lists.isGivenName(line.form(first));
    return after
        && !line.common(first)
        && (lists.country(right) != null || lists.place(right) != null);
  }

  private boolean joinsIn(int first, int end) {
    if (IN_NOUNS.contains(line.lower(end)) && end > first) {
      return true;
    }
    for (int i = first + 1; i < end; i++) {
      boolean link = line.lower(i).equals("of") || line.lower(i).equals("for");
      if (link && line.organisationNoun(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean joinsAnd(int first, int end, int start, int last) {
    String left = line.words(first, end);
    boolean rightEnds = line.organisationNoun(last) && last > start;
    for (int i = first + 1; i < end; i++) {
      String link = line.lower(i);
      boolean opened = link.equals("of") || link.equals("for");
      if (opened && line.organisationNoun(i - 1) && !rightEnds) {
        return !line.lists().isPeopleAdjective(line.words(start, last))
            && knownEnds(first, end, start, last);
      }
    }
    if (line.lower(end).matches("ministry|department|law|trade|defen[cs]e|justice")
        && end > first) {
      return false;
    }
    boolean open = end - first <= 1 && !line.organisationNoun(end) && !Shape.isAcronym(left);
    return rightEnds
        && open
        && line.lower(first - 1).equals("the")
        && !line.lists().isListed(left)
        && line.lists().place(left) == null
        && line.lists().title(left).isEmpty()
        && !line.lists().isPeopleAdjective(left);
  }

  /** Whether two lands are named with "and" between, or two things of which neither is a land. */
  private boolean knownEnds(int first, int end, int start, int last) {
    return line.lists().country(line.words(start, last)) == null
        || line.lists().country(line.words(lastLink(first, end) + 1, end)) != null;
  }

  private int lastLink(int first, int end) {
    for (int i = end; i > first; i--) {
      if (line.lower(i).matches("of|for|the")) {
        return i;
      }
    }
    return first;
  }

  private boolean joinsOwner(int first, int end, int last) {
    boolean owner =
        line.lists().words("nouns-owner-in-name").contains(line.lower(end))
            || severalOwners(first, end)
            || end == first && line.common(end) && line.lists().title(line.form(end)).isEmpty();
    return owner
        && line.organisationNoun(last)
        && line.lists().country(line.words(first, end)) == null;
  }

  /** Whether an owner in the plural has just an apostrophe: "Dockers' Union". */
  private boolean severalOwners(int first, int end) {
    String left = line.words(first, end);
    return line.lower(end).endsWith("s")
        && line.form(end + 1).length() == 1
        && !line.lists().isListed(left)
        && line.lists().place(left) == null;
  }

  private boolean joinsDash(int first, int end, int start, int last) {
    boolean known = line.organisationNoun(end) || line.lists().isListed(line.words(first, end));
    String ending = line.lower(last);
    return known
        && last > start
        && Set.of("command", "province", "wing", "leadership", "faction", "council")
            .contains(ending.toLowerCase(Locale.ROOT));
  }
}
