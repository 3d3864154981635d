package org.tidemark.reading.time;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.EdtfDate;

/**
 * A step through time, as words tell it: "two years later", "the day before".
 *
 * @param count how many units onward; back if negative
 * @param words what to say of it when it is counted
 */
record Step(Unit unit, int count, String words) {
  /** The date it leads to; null if the date it starts from is too vague to count from. */
  @Nullable EdtfDate from(EdtfDate base) {
    return unit.from(base, count);
  }
}
