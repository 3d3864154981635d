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
    return !lastOf(a, b).isEmpty();
  }

  /** Where the last day of the two can fall if they lie to each other like this. */
  private Days lastOf(Extent a, Extent b) {
    return switch (this) {
      case BEFORE -> a.first().then(0, a.last()).then(2, b.first()).then(0, b.last());
      case MEETS -> a.first().then(0, a.last().and(b.first().moved(-1))).then(1, b.last());
      case OVERLAPS -> a.first().then(1, b.first()).then(0, a.last()).then(1, b.last());
      case STARTS -> a.first().and(b.first()).then(0, a.last()).then(1, b.last());
      case DURING -> b.first().then(1, a.first()).then(0, a.last()).then(1, b.last());
      case FINISHES -> b.first().then(1, a.first()).then(0, a.last().and(b.last()));
      case EQUALS -> a.first().and(b.first()).then(0, a.last().and(b.last()));
      case FINISHED_BY, CONTAINS, STARTED_BY, OVERLAPPED_BY, MET_BY, AFTER ->
          inverse().lastOf(b, a);
    };
  }
}
