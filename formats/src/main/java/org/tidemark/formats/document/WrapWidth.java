package org.tidemark.formats.document;

import java.util.List;

/**
 * The width at which a text's lines were broken by whoever saved it; 0 when every line break is
 * meant.
 */
record WrapWidth(int columns) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 300;

  static WrapWidth of(List<Line> lines) {
    int pairs = 0;
    int evidence = 0;
    int widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      Line next = lines.get(i);
      if (line.isBlank() || next.isBlank()) {
        continue;
      }
      pairs++;
      if (breaksInMidSentence(line, next)) {
        evidence++;
        widest = Math.max(widest, line.length());
      }
    }
    if (evidence == 0 || (evidence < 3 && evidence * 5 < pairs)) {
      return new WrapWidth(0);
    }
    return spread(lines, widest);
  }

  private static boolean breaksInMidSentence(Line line, Line next) {
    return line.length() >= NARROWEST
        && line.length() <= WIDEST
        && line.breaksOff()
        && next.opensLower()
        && next.markerLength() == 0;
  }

  private static WrapWidth spread(List<Line> lines, int evident) {
    int ceiling = evident + evident / 10;
    int columns = evident;
    int within = 0;
    int beyond = 0;
    for (Line line : lines) {
      if (line.length() > ceiling) {
        beyond++;
      } else if (!line.isBlank()) {
        within++;
        columns = Math.max(columns, line.length());
      }
    }
    return new WrapWidth(beyond * 12 > within ? 0 : columns);
  }

  /** Whether a line was broken only because the next word found no room on it. */
  boolean filledBy(Line line, Line next) {
    int slack = columns / 12;
    return columns > 0
        && line.length() <= columns
        && line.length() + 1 + next.firstWordLength() > columns - slack;
  }
}
