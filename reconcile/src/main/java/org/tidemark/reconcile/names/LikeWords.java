package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name made ready to be measured against another's, and that measure. */
final class LikeWords {
  static final double SOUNDS_ALIKE = 0.97;
  private static final double NICKNAME = 0.93;
  private static final double INITIAL = 0.88;
  private static final Set<String> SMALL =
      Set.copyOf(
          List.of(
              "the of and al el ad an ar as ash ul for s e i in a la le les los mv mt".split(" ")));
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("1st", "1"),
          Map.entry("2nd", "2"),
          Map.entry("3rd", "3"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fourty", "40"),
          Map.entry("fifty", "50"));
  private static final Map<String, String> SHORTENED =
      Map.of(
          "intl",
          "international",
          "corp",
          "corporation",
          "dept",
          "department",
          "univ",
          "university");

  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){1,}\\p{L}\\b\\.?");

  private LikeWords() {}

  /** The words of a name without articles, numbers as digits; "p.l.c." is one word if asked. */
  static List<String> of(String name, boolean initials) {
    String given = name.replaceAll("[’']s\\b", "s").replace("%", " percent");
    String plain = Romanisation.plain(initials ? given : undotted(given));
    List<String> words = new ArrayList<>();
    String[] all = plain.split(" ");
    for (int i = 0; i < all.length; i++) {
      boolean numeral = i == all.length - 1 && i > 0 && all[i].equals("i");
      if (initials && all[i].length() == 1 || numeral) {
        words.add(all[i]);
      } else {
        add(words, all[i]);
      }
    }
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? List.of(plain) : words;
  }

  private static String undotted(String name) {
    return DOTTED.matcher(name).replaceAll(run -> run.group().replace(".", "") + " ");
  }

  private static void add(List<String> words, String word) {
    String number = NUMBERS.get(word);
    String last = words.isEmpty() ? "" : words.getLast();
    if (number != null || word.matches("\\d")) {
      String digits = number == null ? word : number;
      if (last.matches("[2-9]0") && digits.length() == 1) {
        words.set(words.size() - 1, last.charAt(0) + digits);
      } else {
        words.add(digits);
      }
    } else if (!SMALL.contains(word)) {
      words.add(SHORTENED.getOrDefault(unmasked(word), unmasked(word)));
    }
  }

  /** Digits that stand for letters in a word. */
  private static String unmasked(String word) {
    return word.matches(".*\\d.*") && word.matches("\\p{L}+\\d\\p{L}*|\\p{L}*\\d\\p{L}+")
        ? word.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('9', 'g')
        : word;
  }

  /** How like two words are, from 0 to 1; for persons initials and short forms count. */
  static double likeness(String a, String b, boolean persons) {
    if (a.equals(b)) {
      return 1;
    }
    if (persons && (a.length() == 1 || b.length() == 1)) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    String one = Romanisation.sound(a);
    String other = Romanisation.sound(b);
    if (one.equals(other) && Math.min(a.length(), b.length()) > 2) {
      return SOUNDS_ALIKE;
    }
    return persons && NickNames.same(a, b) ? NICKNAME : spelled(a, b, one, other);
  }

  private static boolean isNumber(String word) {
    return word.matches("[ivxl]+|\\d+");
  }

  /** Scripts that write a syllable with one sign: one sign less is another word. */
  private static boolean isSyllabic(String word) {
    int first = word.codePointAt(0);
    return Character.isIdeographic(first)
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL;
  }

  private static double spelled(String a, String b, String one, String other) {
    if (isSyllabic(a) || isSyllabic(b)) {
      return 0;
    }
    if (isNumber(a) && isNumber(b)) {
      return 0.72;
    }
    int longer = Math.max(a.length(), b.length());
    int off = Romanisation.distance(a, b, 3);
    int heard = Romanisation.distance(one, other, 2);
    if (longer > 3
        && Romanisation.frame(one).equals(Romanisation.frame(other))
        && Romanisation.frame(one).length() > 1
        && heard <= 1) {
      return 0.88;
    }
    if (off == 1) {
      return longer > 3 ? 0.86 : longer == 3 ? 0.76 : 0.72;
    }
    if (off == 2 || heard == 1) {
      return longer > 6 ? 0.8 : longer > 4 ? 0.73 : 0;
    }
    return 0;
  }
}
