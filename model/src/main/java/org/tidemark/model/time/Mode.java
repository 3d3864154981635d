package org.tidemark.model.time;

/** How much of its period a {@link When} speaks for. */
public enum Mode {
  /** So on every day from start to end: a figure, a state of finances, "since 2015". */
  THROUGHOUT,
  /** So at least once between start and end: an event, an office or a place "in 2015". */
  WITHIN
}
