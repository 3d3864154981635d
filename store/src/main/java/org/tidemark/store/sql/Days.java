package org.tidemark.store.sql;

import org.tidemark.model.time.When;

/** Days as numbers that an index can hold. */
final class Days {
  /** Farther than any date reaches; stands for "nothing bounds it". */
  private static final long FAR = 1L << 50;

  private Days() {}

  /** Before this day it cannot have been so. */
  static long first(When when) {
    return when.firstPossibleDay().map(day -> day.toEpochDay()).orElse(-FAR);
  }

  /** After this day it cannot have been so. */
  static long last(When when) {
    return when.lastPossibleDay().map(day -> day.toEpochDay()).orElse(FAR);
  }
}
