package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/**
 * A number with the bounds the report's words give it, in whole units.
 *
 * @param lo the least it can be, or null when the words give no floor
 * @param hi the most it can be, or null when the words give no ceiling
 * @param best the number named, when one is
 * @param approximate whether the words call it rough ("about", "nearly")
 * @param loOpen whether the floor itself is excluded ("more than 10,000")
 * @param arithmetic how it was computed from the report's figures, or null when it is printed there
 */
public record Figure(
    @Nullable Long lo,
    @Nullable Long hi,
    @Nullable Long best,
    boolean approximate,
    boolean loOpen,
    @Nullable String arithmetic) {

  public Figure {
    if (lo == null && hi == null && best == null) {
      throw new IllegalArgumentException("a figure needs a number");
    }
    if (lo != null && hi != null && lo > hi) {
      throw new IllegalArgumentException("a figure cannot run from " + lo + " down to " + hi);
    }
    if (loOpen && lo == null) {
      throw new IllegalArgumentException("only a floor can be open");
    }
  }

  /** Exactly {@code n}. */
  public static Figure exactly(long n) {
    return new Figure(null, null, n, false, false, null);
  }

  /** About {@code n}. */
  public static Figure about(long n) {
    return new Figure(null, null, n, true, false, null);
  }

  /** At least {@code n}. */
  public static Figure atLeast(long n) {
    return new Figure(n, null, null, false, false, null);
  }

  /** More than {@code n}. */
  public static Figure moreThan(long n) {
    return new Figure(n, null, null, false, true, null);
  }

  /** At most {@code n}. */
  public static Figure atMost(long n) {
    return new Figure(null, n, null, false, false, null);
  }

  /** From {@code lo} to {@code hi}, both included. */
  public static Figure between(long lo, long hi) {
    return new Figure(lo, hi, null, false, false, null);
  }

  /** The same figure, with the arithmetic that gave it. */
  public Figure computedBy(String steps) {
    return new Figure(lo, hi, best, approximate, loOpen, steps);
  }

  /** The figure as a reader would write it: "about 2,000", "3,000 to 4,000", "more than 10,000". */
  public String inWords() {
    if (best != null) {
      return (approximate ? "about " : "") + grouped(best);
    }
    if (lo != null && hi != null) {
      return grouped(lo) + " to " + grouped(hi);
    }
    if (lo != null) {
      return (loOpen ? "more than " : "at least ") + grouped(lo);
    }
    return "at most " + grouped(hi == null ? 0 : hi);
  }

  private static String grouped(long n) {
    return String.format(java.util.Locale.ROOT, "%,d", n);
  }
}
