package org.tidemark.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words broken into lines that are no wider than they may be. */
final class Wrapping {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private Wrapping() {}

  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns words take; colours and marks that combine with a letter take none. */
  static int columns(CharSequence words) {
    return (int)
        COLOUR
            .matcher(words)
            .replaceAll("")
            .codePoints()
            .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
            .count();
  }
}
