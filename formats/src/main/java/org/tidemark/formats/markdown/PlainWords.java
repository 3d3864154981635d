package org.tidemark.formats.markdown;

/** Words on their way into Markdown, so that no sign in them means anything there. */
final class PlainWords {
  private static final String MEANT = "\\`*_[]<>&#|~!$^";

  private PlainWords() {}

  static String of(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MEANT.indexOf(c) >= 0 || i == 0 && "-+=:".indexOf(c) >= 0 || listMark(line, i)) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }

  /** The stop of "1. " at the front, which would begin a list. */
  private static boolean listMark(String line, int at) {
    char c = line.charAt(at);
    return (c == '.' || c == ')')
        && at > 0
        && line.substring(0, at).chars().allMatch(d -> d >= '0' && d <= '9');
  }
}
