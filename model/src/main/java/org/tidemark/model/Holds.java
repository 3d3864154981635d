package org.tidemark.model;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.When;

/**
 * When a claim was so: four bounds, with the report's own words for it and how they were counted.
 *
 * @param when the bounds
 * @param edtf the same as an EDTF expression; null when the report gives no time
 * @param words the report's own words ("two years ago"), when it gives a time
 * @param reckoning how relative words were counted, and from what; null when they are absolute
 */
public record Holds(
    When when, @Nullable String edtf, @Nullable String words, @Nullable String reckoning) {
  /** At no time the report gives. */
  public static final Holds UNDATED = new Holds(When.undated(), null, null, null);
}
