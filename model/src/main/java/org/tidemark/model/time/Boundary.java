package org.tidemark.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start or the end of a {@link When}: the earliest and the latest day it can be.
 *
 * @param earliest no day before it is possible; null if nothing bounds it
 * @param latest no day after it is possible; null if nothing bounds it
 * @param seen whether the source saw it: a start that was not seen is "already so when first seen",
 *     an end that was not seen is "still so when last seen"
 * @param approximate whether the source says "about"
 */
public record Boundary(
    @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean seen, boolean approximate) {
  /** A boundary that the source does not mention. */
  static final Boundary UNSEEN = new Boundary(null, null, false, false);

  /** A boundary that the source knows of without a date. */
  static final Boundary UNKNOWN = new Boundary(null, null, true, false);

  private static final long LEAST_SLACK_DAYS = 7;

  public Boundary {
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "the earliest day " + earliest + " is after the latest day " + latest);
    }
  }

  /** A boundary seen on some day from {@code earliest} to {@code latest}. */
  public static Boundary seen(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return new Boundary(earliest, latest, true, false);
  }

  /** A boundary not seen, which can lie from {@code earliest} to {@code latest}. */
  public static Boundary unseen(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return new Boundary(earliest, latest, false, false);
  }

  /** Whether nothing at all bounds it. */
  public boolean isUnbounded() {
    return earliest == null && latest == null;
  }

  /** Whether it is one known day. */
  public boolean isExact() {
    return earliest != null && earliest.equals(latest);
  }

  /**
   * The same boundary without what the other one rules out. What is only "about" stays as said: its
   * width is what tells how far about reaches.
   */
  Boundary tightenedTo(@Nullable LocalDate earliestPossible, @Nullable LocalDate latestPossible) {
    if (approximate) {
      return this;
    }
    return new Boundary(
        later(earliest, earliestPossible), earlier(latest, latestPossible), seen, false);
  }

  Boundary noLaterThan(@Nullable LocalDate day) {
    return new Boundary(earliest, earlier(latest, day), seen, approximate);
  }

  /**
   * The bounds that "about" leaves open: as far again as they lie apart, a week at least, either
   * way. "About 2015" reaches from 2014 to 2016, "about 3 March" from a week before to a week
   * after.
   */
  Boundary widened() {
    if (!approximate) {
      return this;
    }
    long width =
        earliest == null || latest == null
            ? LEAST_SLACK_DAYS
            : latest.toEpochDay() - earliest.toEpochDay() + 1;
    long slack = Math.max(width, LEAST_SLACK_DAYS);
    return new Boundary(moved(earliest, -slack), moved(latest, slack), seen, false);
  }

  private static @Nullable LocalDate moved(@Nullable LocalDate day, long days) {
    if (day == null) {
      return null;
    }
    long moved = day.toEpochDay() + days;
    boolean reachable = moved > LocalDate.MIN.toEpochDay() && moved < LocalDate.MAX.toEpochDay();
    return reachable ? LocalDate.ofEpochDay(moved) : null;
  }

  /** The later of two lower bounds; null bounds nothing. */
  static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  /** The earlier of two upper bounds; null bounds nothing. */
  static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  /** The boundary that is the first of two. */
  static Boundary first(Boundary a, Boundary b, boolean seen) {
    if (a.equals(b)) {
      return a;
    }
    Boundary one = a.widened();
    Boundary two = b.widened();
    LocalDate earliest = one.earliest == null ? null : earlier(one.earliest, two.earliest);
    return new Boundary(
        two.earliest == null ? null : earliest, earlier(one.latest, two.latest), seen, false);
  }

  /** The boundary that is the last of two. */
  static Boundary last(Boundary a, Boundary b, boolean seen) {
    if (a.equals(b)) {
      return a;
    }
    Boundary one = a.widened();
    Boundary two = b.widened();
    LocalDate latest = one.latest == null ? null : later(one.latest, two.latest);
    return new Boundary(
        later(one.earliest, two.earliest), two.latest == null ? null : latest, seen, false);
  }
}
