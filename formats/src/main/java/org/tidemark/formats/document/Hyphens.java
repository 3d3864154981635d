package org.tidemark.formats.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines, and decides for a hyphen at a line's end whether the word has it anyway. */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
  private static final Pattern TAIL =
      Pattern.compile("([\\p{L}\\p{N}'’-]*[\\p{L}\\p{N}])[-\u2010\u00ad]$");
  private static final Pattern HEAD = Pattern.compile("^\\p{L}[\\p{L}'’-]*");

  /** First parts that nearly always keep their hyphen. */
  private static final Set<String> KEEPING =
      Set.of(
          "al", "el", "ul", "an", "ar", "as", "ash", "ad", "at", "az", "e", "i", "anti", "pro",
          "non", "ex", "self", "co", "semi", "post", "pre", "so", "well", "vice", "half", "cross",
          "counter", "quasi", "neo", "long", "high", "low", "far", "mid");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<PageLine> lines) {
    for (PageLine line : lines) {
      Matcher word = WORD.matcher(line.words());
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Two lines as one. */
  String join(String line, String next) {
    Matcher tail = TAIL.matcher(line);
    Matcher head = HEAD.matcher(next);
    if (line.matches(".*\\d[–-]") && next.matches("\\d.*")) {
      return line + next;
    }
    if (!tail.find() || !head.find()) {
      return line + " " + next;
    }
    return keeps(tail.group(1), head.group())
        ? line + next
        : line.substring(0, line.length() - 1) + next;
  }

  private boolean keeps(String tail, String head) {
    if (!Character.isLowerCase(head.codePointAt(0))) {
      return true;
    }
    String whole = (tail + head).toLowerCase(Locale.ROOT);
    String parted = (tail + "-" + head).toLowerCase(Locale.ROOT);
    if (words.contains(whole) != words.contains(parted)) {
      return words.contains(parted);
    }
    return KEEPING.contains(tail.toLowerCase(Locale.ROOT)) || tail.contains("-");
  }
}
