package org.tidemark.formats.incoming;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;

/** The numbers of other programs' files. */
public final class Figures {
  private static final int LONGEST = 20;
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?:\\D|$))");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private Figures() {}

  /** A whole number, also as other programs write it ("118.0", "1,200"). */
  public static Optional<Long> whole(String written) {
    return decimal(written).filter(n -> n.stripTrailingZeros().scale() <= 0).map(Figures::rounded);
  }

  /** A count, which is never below nothing. */
  public static Optional<Long> count(String written) {
    return whole(written).filter(n -> n >= 0);
  }

  /** A sum as a figure in whole units; about so many where the file gives parts of them. */
  public static Optional<Figure> sum(String written) {
    return decimal(written)
        .filter(n -> n.signum() >= 0)
        .map(n ->
            n.stripTrailingZeros().scale() <= 0
                ? Figure.exactly(rounded(n))
                : Figure.about(rounded(n)));
  }

  /** A best estimate between a low and a high one; none where the file has no number. */
  public static Optional<Figure> estimate(
      @Nullable Long low, @Nullable Long best, @Nullable Long high) {
    if (low == null && best == null && high == null) {
      return Optional.empty();
    }
    if (low != null && high != null && low > high) {
      return best == null ? Optional.empty() : Optional.of(Figure.exactly(best));
    }
    if (low != null && low.equals(high) && (best == null || best.equals(low))) {
      return Optional.of(Figure.exactly(low));
    }
    return Optional.of(new Figure(low, high, best, false, false, null));
  }

  private static long rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static Optional<BigDecimal> decimal(String written) {
    String stripped = written.strip();
    String plain =
        stripped.indexOf(',') < 0 ? stripped : THOUSANDS.matcher(stripped).replaceAll("");
    if (plain.isEmpty() || plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain);
    boolean fits = number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 2)) < 0;
    return fits ? Optional.of(number) : Optional.empty();
  }
}
