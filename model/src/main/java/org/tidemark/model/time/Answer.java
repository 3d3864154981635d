package org.tidemark.model.time;

/** What a {@link When} says to "was it so then?". */
public enum Answer {
  /** So in every way the words can be true. */
  SURELY,
  /** So in some of the ways the words can be true. */
  POSSIBLY,
  /** So in none of them: these words do not speak of that time. */
  NO
}
