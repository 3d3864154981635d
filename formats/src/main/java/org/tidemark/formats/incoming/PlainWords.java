package org.tidemark.formats.incoming;

/** Words of a file as they can stand in one line of a text. */
public final class PlainWords {
  private static final char UNKNOWN = '\ufffd';

  private PlainWords() {}

  /**
   * The words with every run of blanks, line ends and control characters as one space, and what is
   * no character replaced.
   */
  public static String of(String words) {
    if (isPlain(words)) {
      return words;
    }
    StringBuilder plain = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = true;
        continue;
      }
      if (gap && !plain.isEmpty()) {
        plain.append(' ');
      }
      gap = false;
      if (Character.isSurrogate(c)) {
        i = pair(words, i, plain);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(String words) {
    char before = ' ';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean printed = c > ' ' && c < 0x7f;
      if (!printed && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || words.isEmpty();
  }

  private static int pair(String words, int at, StringBuilder plain) {
    char c = words.charAt(at);
    boolean whole =
        Character.isHighSurrogate(c)
            && at + 1 < words.length()
            && Character.isLowSurrogate(words.charAt(at + 1));
    if (!whole) {
      plain.append(UNKNOWN);
      return at;
    }
    plain.append(c).append(words.charAt(at + 1));
    return at + 1;
  }
}
