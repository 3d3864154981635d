package org.tidemark.formats.bibliography;

/** Words on their way into LaTeX, so that no sign in them means anything there. */
final class Latex {
  private Latex() {}

  static String of(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .replaceAll("\\s+", " ")
        .strip()
        .chars()
        .forEach(c -> {
          switch (c) {
            case '\\' -> safe.append("\\textbackslash{}");
            case '~' -> safe.append("\\textasciitilde{}");
            case '^' -> safe.append("\\textasciicircum{}");
            case '{', '}', '$', '&', '%', '#', '_' -> safe.append('\\').append((char) c);
            default -> safe.append((char) c);
          }
        });
    return safe.toString();
  }

  /** An address: braces, backslashes and blanks as browsers write them, the rest as it is. */
  static String url(String url) {
    return url.replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replaceAll("\\s", "%20");
  }
}
