package org.tidemark.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The run of days that a {@link When} can cover: its first day and its last day, each from one
 * day's number to another. An occurrence at least once within a period is a run anywhere in it.
 */
record Extent(Days first, Days last) {
  /** A span of day numbers, both ends included; far away stands for unbounded. */
  record Days(long lo, long hi) {
    static final long FAR = 1L << 50;

    static Days of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
      return new Days(
          earliest == null ? -FAR : earliest.toEpochDay(),
          latest == null ? FAR : latest.toEpochDay());
    }

    Days and(Days other) {
      return new Days(Math.max(lo, other.lo), Math.min(hi, other.hi));
    }

    Days moved(long days) {
      return new Days(lo + days, hi + days);
    }

    /** The next days, narrowed to those at least {@code gap} after the lowest of these. */
    Days then(long gap, Days next) {
      return new Days(Math.max(next.lo, lo + gap), isEmpty() ? next.lo - FAR : next.hi);
    }

    boolean isEmpty() {
      return lo > hi;
    }
  }

  static Extent of(When when) {
    Boundary start = when.start().widened();
    Boundary end = when.end().widened();
    return switch (when.mode()) {
      case THROUGHOUT ->
          new Extent(
              Days.of(start.earliest(), Boundary.earlier(start.latest(), end.latest())),
              Days.of(Boundary.later(end.earliest(), start.earliest()), end.latest()));
      case WITHIN -> {
        Days anywhere = Days.of(start.earliest(), end.latest());
        yield new Extent(anywhere, anywhere);
      }
    };
  }

  Answer touches(long from, long to) {
    if (last.hi() < from || first.lo() > to) {
      return Answer.NO;
    }
    return first.hi() <= to && last.lo() >= from ? Answer.SURELY : Answer.POSSIBLY;
  }

  boolean liesIn(Extent other) {
    return first.lo() >= other.first.lo() && last.hi() <= other.last.hi();
  }
}
