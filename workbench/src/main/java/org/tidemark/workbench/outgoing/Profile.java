package org.tidemark.workbench.outgoing;

import java.util.Locale;

/** For whose eyes claims are written out. */
public enum Profile {
  /** For the people who keep the casebook: all there is. */
  INTERNAL(Integer.MAX_VALUE),
  /** For those they work with: no whole texts, no names of who decided. */
  PARTNER(1000),
  /** For everybody: nothing of persons without a public role, no place finer than a province. */
  PUBLIC(300);

  private final int longestQuote;

  Profile(int longestQuote) {
    this.longestQuote = longestQuote;
  }

  /** The word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many characters of a report may stand in a row. */
  int longestQuote() {
    return longestQuote;
  }
}
