package org.tidemark.model;

import java.util.Locale;

/**
 * A word-valued detail a claim may carry beside its two ends; which kinds take which is in Kind.
 */
public enum Qualifier {
  AS,
  PLACE,
  ROLE,
  MANNER,
  BY,
  SHARE,
  STRATUM,
  FUNCTION,
  TREND,
  TARGET,
  CLAIMED_BY,
  PARTNER,
  KIND,
  OUTCOME,
  PART;

  /** The field name a coding file uses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
