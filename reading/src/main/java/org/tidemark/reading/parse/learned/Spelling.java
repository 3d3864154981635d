package org.tidemark.reading.parse.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word's spelling in the simplified forms the model was trained on: runs of digits become one
 * zero, curly marks straight, links one symbol. It follows NLP4J letter by letter, including that
 * only Latin-1 letters change case.
 */
record Spelling(String simplified, String lower) {
  static final String LINK = "#hlink#";

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm"
                  + " dat divx dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html"
                  + " shtml ifo indd iso jar jsp jpg jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov"
                  + " mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps psd pst ptb pub"
                  + " qbb qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent"
                  + " ttf txt vcd vob wav wma wmv wpd wps xls xml xtm zip")
              .split(" "));
  private static final Pattern ADDRESS =
      Pattern.compile("(\\d{3}(\\.\\d{1,3}){3}|\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,})");
  private static final Pattern PROTOCOL = Pattern.compile("^(https?|s?ftp)://");

  static Spelling of(String form) {
    if (isLink(form)) {
      return new Spelling(LINK, LINK);
    }
    String simplified = collapsePunctuation(collapseDigits(generalise(form)));
    return new Spelling(simplified, lower(simplified));
  }

  private static boolean isLink(String form) {
    int dot = form.indexOf('.');
    if (dot >= 0 && (endsLikeFile(form) || ADDRESS.matcher(form).find())) {
      return true;
    }
    return form.contains("://") && PROTOCOL.matcher(lower(form)).find();
  }

  private static boolean endsLikeFile(String form) {
    int dot = form.lastIndexOf('.');
    return FILE_ENDINGS.contains(form.substring(dot + 1));
  }

  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(lower(text.charAt(i)));
    }
    return lower.toString();
  }

  private static char lower(char c) {
    if (isUpper(c) || (within(c, '\u00C0', '\u00DE') && c != '\u00D7')) {
      return (char) (c + 32);
    }
    if (c == '\u008A' || c == '\u008C' || c == '\u008E') {
      return (char) (c + 16);
    }
    return c == '\u009F' ? '\u00FF' : c;
  }

  private static String generalise(String form) {
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = generalise(chars[i]);
    }
    return new String(chars);
  }

  private static char generalise(char c) {
    if (c < '\u00A2') {
      return c;
    }
    if (c <= '\u00A5' || within(c, '\u20A0', '\u20CF')) {
      return '$';
    }
    if (within(c, '\u2018', '\u201B')) {
      return '\'';
    }
    if (within(c, '\u201C', '\u201F')) {
      return '"';
    }
    boolean bullet = c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    return bullet || within(c, '\u2010', '\u2014') ? '-' : c;
  }

  /** Runs of digits, with the marks between and before them, become one zero. */
  private static String collapseDigits(String form) {
    StringBuilder result = new StringBuilder(form.length());
    char previous = 0;
    for (int i = 0; i < form.length(); i++) {
      i = skipSign(form, i);
      char current = form.charAt(i);
      if (current == '%' && isDigit(previous)) {
        continue;
      }
      if (joinsDigits(current) && i + 1 < form.length()) {
        int next = skipSign(form, i + 1);
        if (isDigit(form.charAt(next)) && isDigit(previous)) {
          i = next;
          continue;
        }
        if (isDigit(form.charAt(next)) && i == 0) {
          i = next;
          current = form.charAt(i);
        }
      }
      if (!isDigit(current)) {
        result.append(current);
      } else if (!isDigit(previous)) {
        result.append('0');
      }
      previous = current;
    }
    return result.toString();
  }

  private static int skipSign(String form, int i) {
    char c = form.charAt(i);
    boolean sign = c == '$' || c == '#';
    return sign && i + 1 < form.length() && isDigit(form.charAt(i + 1)) ? i + 1 : i;
  }

  private static boolean joinsDigits(char c) {
    return ".-+,:/=".indexOf(c) >= 0
        || c == '\u00B1'
        || c == '\u2212'
        || c == '\u2213'
        || within(c, '\u221A', '\u221C');
  }

  private static String collapsePunctuation(String form) {
    StringBuilder result = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean third =
          i > 1 && isPunctuation(c) && c == form.charAt(i - 1) && c == form.charAt(i - 2);
      if (!third) {
        result.append(c);
      }
    }
    return result.toString();
  }

  /** The kinds of characters in order, no kind more than twice in a row. */
  String shape() {
    StringBuilder shape = new StringBuilder();
    char previous = 0;
    int repetition = 0;
    for (int i = 0; i < simplified.length(); i++) {
      char kind = kind(simplified.charAt(i));
      repetition = kind == previous ? repetition + 1 : 0;
      previous = kind;
      if (repetition < 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (isUpper(c)) {
      return 'A';
    }
    if (isLower(c)) {
      return 'a';
    }
    if (isDigit(c)) {
      return '1';
    }
    return isPunctuation(c) ? '.' : 'x';
  }

  /** The spelling traits the tagger knows, by their numbers in the model. */
  List<String> traits(boolean firstInSentence) {
    if (simplified.equals(LINK)) {
      return List.of("0");
    }
    int upper = (int) simplified.chars().filter(c -> isUpper((char) c)).count();
    int lower = (int) simplified.chars().filter(c -> isLower((char) c)).count();
    int digit = (int) simplified.chars().filter(c -> isDigit((char) c)).count();
    int punct = (int) simplified.chars().filter(c -> isPunctuation((char) c)).count();
    int all = simplified.length();
    List<String> traits = new ArrayList<>();
    addWholeWordTrait(traits, new int[] {upper, lower, digit, punct, all});
    if (upper < all) {
      boolean startsUpper = all > 0 && isUpper(simplified.charAt(0));
      if (startsUpper && !firstInSentence) {
        traits.add("11");
      }
      int innerUpper = startsUpper ? upper - 1 : upper;
      if (innerUpper > 0) {
        traits.add(innerUpper == 1 ? "12" : "13");
      }
    }
    if (digit > 0 && digit < all) {
      traits.add("6");
    }
    addMarks(traits, punct, all);
    return traits;
  }

  private static void addWholeWordTrait(List<String> traits, int[] counts) {
    int all = counts[4];
    if (counts[0] == all) {
      traits.add("1");
    } else if (counts[1] == all) {
      traits.add("2");
    } else if (counts[2] == all) {
      traits.add("3");
    } else if (counts[3] == all) {
      traits.add("4");
    } else if (counts[2] + counts[3] == all) {
      traits.add("5");
    } else if (counts[1] == 0) {
      traits.add("10");
    }
  }

  private void addMarks(List<String> traits, int punct, int all) {
    boolean period = simplified.indexOf('.') >= 0;
    boolean hyphen = simplified.indexOf('-') >= 0;
    if (period) {
      traits.add("7");
    }
    if (hyphen) {
      traits.add("8");
    }
    if (punct > 0 && punct < all && !period && !hyphen) {
      traits.add("9");
    }
  }

  private static boolean isUpper(char c) {
    return within(c, 'A', 'Z');
  }

  private static boolean isLower(char c) {
    return within(c, 'a', 'z');
  }

  private static boolean isDigit(char c) {
    return within(c, '0', '9');
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < '\u007F' && !isUpper(c) && !isLower(c) && !isDigit(c);
  }

  private static boolean within(char c, char first, char last) {
    return first <= c && c <= last;
  }
}
