package org.tidemark.workbench.decide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.model.Figure;

/**
 * A figure as a person types it: {@code 2000}, {@code ~2000}, {@code 3000..4000}, {@code ..500}.
 */
final class WrittenFigure {
  private static final Pattern RANGE = Pattern.compile("(\\d*)\\.\\.(\\d*)");

  private WrittenFigure() {}

  /**
   * The figure these characters write.
   *
   * @throws IllegalArgumentException if they write none
   */
  static Figure of(String written) {
    String plain = written.replace(",", "").replace("_", "").replace(" ", "");
    try {
      Matcher range = RANGE.matcher(plain);
      if (range.matches()) {
        return range(range.group(1), range.group(2));
      }
      if (plain.startsWith("~")) {
        return Figure.about(Long.parseLong(plain.substring(1)));
      }
      return plain.startsWith(">")
          ? Figure.moreThan(Long.parseLong(plain.substring(1)))
          : Figure.exactly(Long.parseLong(plain));
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException(
          "\""
              + written
              + "\" is no figure; write 2000, ~2000, >2000, 3000..4000, 1000.. or ..500");
    }
  }

  private static Figure range(String lo, String hi) {
    if (lo.isEmpty()) {
      return Figure.atMost(Long.parseLong(hi));
    }
    return hi.isEmpty()
        ? Figure.atLeast(Long.parseLong(lo))
        : Figure.between(Long.parseLong(lo), Long.parseLong(hi));
  }
}
