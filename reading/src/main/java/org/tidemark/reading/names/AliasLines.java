package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidemark.reading.text.Passage;

/**
 * Names in lines with a key, as listings print them: "NAME: …", "ALIASES: …, …", "A.k.a.: a) …".
 */
final class AliasLines {
  private static final Set<String> NAME_KEYS = Set.of("name", "names");
  private static final Set<String> ALIAS_KEYS =
      Set.of(
          "aliases",
          "alias",
          "aka",
          "a.k.a.",
          "a.k.a",
          "f.k.a.",
          "f.k.a",
          "fka",
          "also known as",
          "other names",
          "formerly known as");

  private final List<SaidAlias> found = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> listedUnder = new HashSet<>();
  private String named = "";
  private boolean inAliases;

  AliasLines(List<Passage> passages, NameLists lists, WordHabits habits) {
    int block = -1;
    for (Passage passage : passages) {
      inAliases &= passage.block() == block;
      block = passage.block();
      read(new Line(passage, lists, habits));
    }
  }

  /** The names under which such lines list somebody. */
  Set<String> listedUnder() {
    return listedUnder;
  }

  /** The aliases such lines give. */
  List<SaidAlias> found() {
    return found;
  }

  /** Every name in such lines as a whole, for the commas that part them. */
  List<Mention> mentions() {
    return mentions;
  }

  private void read(Line line) {
    int at = 0;
    while (at < line.size()) {
      int colon = keyEnd(line, at);
      if (colon > 0) {
        String key = line.words(at, colon - 1).toLowerCase(Locale.ROOT);
        int end = valueEnd(line, colon + 1);
        value(line, key, colon + 1, end);
        at = Math.max(end, colon) + 1;
      } else if (at == 0 && inAliases) {
        int end = valueEnd(line, 0);
        aliases(line, 0, end);
        at = end + 1;
      } else {
        return;
      }
    }
  }

  /** The colon after the key that begins at a token, or -1. */
  private static int keyEnd(Line line, int at) {
    for (int i = at + 1; i < line.size() && i < at + 5; i++) {
      if (line.form(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private int valueEnd(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      for (int keyLength = 1; keyLength <= 3; keyLength++) {
        boolean colon = i > from && line.form(i + keyLength).equals(":");
        if (colon && isKey(line.words(i, i + keyLength - 1).toLowerCase(Locale.ROOT))) {
          return i - 1;
        }
      }
    }
    return line.size() - 1;
  }

  private static boolean isKey(String words) {
    return ALIAS_KEYS.contains(words)
        || NAME_KEYS.contains(words)
        || words.matches(
            "address|listed on|other information|title|designation|dob|pob|nationality");
  }

  private void value(Line line, String key, int from, int to) {
    inAliases = false;
    if (from > to) {
      return;
    }
    if (NAME_KEYS.contains(key)) {
      int last = from;
      while (last < to && !line.form(last + 1).equals("(")) {
        last++;
      }
      named = name(line, from, last);
      if (!named.isEmpty()) {
        mentions.add(mention(line, from, last, named));
        listedUnder.add(NameKey.of(named));
      }
    } else if (ALIAS_KEYS.contains(key) || key.endsWith("quality a.k.a.")) {
      inAliases = true;
      aliases(line, from, to);
    }
  }

  private void aliases(Line line, int from, int to) {
    int start = from;
    for (int i = from; i <= to + 1; i++) {
      boolean letter = i <= to && line.form(i + 1).equals(")") && line.form(i).length() == 1;
      if (i > to || letter || line.form(i).matches("[,;()]")) {
        piece(line, start, i - 1, i > to && start > from);
        start = letter ? i + 2 : i + 1;
      }
    }
  }

  /** One name, or two with "and" or "or" between them at the end of a list. */
  private void piece(Line line, int from, int to, boolean last) {
    int start = from;
    while (start <= to && line.lower(start).matches("and|or|also")) {
      start++;
    }
    for (int i = to - 1; last && i > start; i--) {
      boolean parts = line.lower(i).matches("and|or") && line.capital(i + 1) && line.capital(i - 1);
      boolean oneName = i == start + 1 && line.organisationNoun(to) && to > i + 1;
      if (parts && !oneName) {
        alias(line, start, i - 1);
        alias(line, i + 1, to);
        return;
      }
    }
    alias(line, start, to);
  }

  private void alias(Line line, int from, int to) {
    int last = to;
    while (last > from && line.form(last).equals(".")) {
      last--;
    }
    String name = from > last ? "" : name(line, from, last);
    if (name.isEmpty()
        || named.isEmpty()
        || !name.chars().anyMatch(Character::isLetter)
        || name.equalsIgnoreCase("n/a")
        || name.equals("na")) {
      return;
    }
    mentions.add(mention(line, from, last, name));
    found.add(new SaidAlias(named, -1, name, line.passage().index(), from, last, "alias list"));
  }

  private static String name(Line line, int from, int to) {
    String words = line.words(from, to);
    return words.length() > 120 ? "" : words.replaceAll("^[“\"]|[”\"]$", "").strip();
  }

  private static Mention mention(Line line, int from, int to, String name) {
    return new Mention(line.passage().index(), from, to, name, "", false);
  }
}
