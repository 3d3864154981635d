package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says so inside the report, and in which hedging words.
 *
 * @param attributedTo the person or body the report lays the statement at, when it does
 * @param hedge the report's own hedge ("allegedly", "is thought to"), when there is one
 */
public record Voice(@Nullable String attributedTo, @Nullable String hedge) {
  /** The report speaks in its own voice and does not hedge. */
  public static final Voice OF_THE_REPORT = new Voice(null, null);
}
