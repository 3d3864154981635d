package org.tidemark.model.time;

import org.tidemark.model.time.Extent.Days;

/** One of Allen's thirteen ways in which two runs of days can lie to each other. */
public enum Allen {
  /** Ends at least a day short of the other's start. */
  BEFORE,
  /** Ends on the day before the other starts. */
  MEETS,
  OVERLAPS,
  STARTS,
  DURING,
  FINISHES,
  EQUALS,
  FINISHED_BY,
  CONTAINS,
  STARTED_BY,
  OVERLAPPED_BY,
  MET_BY,
  AFTER;

  /** The same relation seen from the other side. */
  public Allen inverse() {
    return values()[values().length - 1 - position()];
  }

  private int position() {
    return compareTo(BEFORE);
  }

  /** Whether some run of {@code a} and some run of {@code b} lie to each other like this. */
  boolean isPossible(Extent a, Extent b) {
    return switch (this) {
      case BEFORE -> ordered(a.first(), 0, a.last(), 2, b.first(), 0, b.last());
      case MEETS -> ordered(a.first(), 0, a.last().and(b.first().moved(-1)), 1, b.last());
      case OVERLAPS -> ordered(a.first(), 1, b.first(), 0, a.last(), 1, b.last());
      case STARTS -> ordered(a.first().and(b.first()), 0, a.last(), 1, b.last());
      case DURING -> ordered(b.first(), 1, a.first(), 0, a.last(), 1, b.last());
      case FINISHES -> ordered(b.first(), 1, a.first(), 0, a.last().and(b.last()));
      case EQUALS -> !a.last().and(b.last()).after(a.first().and(b.first()), 0).isEmpty();
      case FINISHED_BY, CONTAINS, STARTED_BY, OVERLAPPED_BY, MET_BY, AFTER ->
          inverse().isPossible(b, a);
    };
  }

  private static boolean ordered(Days one, long gap1, Days two, long gap2, Days three) {
    return !three.after(two.after(one, gap1), gap2).isEmpty();
  }

  private static boolean ordered(
      Days one, long gap1, Days two, long gap2, Days three, long gap3, Days four) {
    return !four.after(three.after(two.after(one, gap1), gap2), gap3).isEmpty();
  }
}
