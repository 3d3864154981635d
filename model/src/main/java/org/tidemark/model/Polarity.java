package org.tidemark.model;

/** Whether a report says a thing is so, is not so, or has stopped being so. */
public enum Polarity {
  ASSERTED,
  DENIED,
  ENDED
}
