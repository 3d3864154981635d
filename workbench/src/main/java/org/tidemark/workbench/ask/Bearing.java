package org.tidemark.workbench.ask;

/** How a matter stands to the days that were asked about. */
public enum Bearing {
  /** So then, however the words are meant. */
  SURELY,
  /** So then by some reading of the words, or only held to be possible. */
  POSSIBLY,
  /** Over by then: it was so earlier, or is said to have ended. */
  BEFORE,
  /** Not yet: what is said of it is of a later time. */
  AFTER,
  /** Said not to be so. */
  DENIED;

  /** Whether it was so then, surely or possibly. */
  public boolean isThen() {
    return this == SURELY || this == POSSIBLY;
  }
}
