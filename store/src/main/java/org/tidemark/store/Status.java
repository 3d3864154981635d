package org.tidemark.store;

/** Where a claim stands with the people who keep the casebook. */
public enum Status {
  /** Nobody has decided yet. */
  PROPOSED,
  /** A person found that the words say this. */
  ACCEPTED,
  /** Another claim stands in its place. */
  CORRECTED,
  /** A person found that the words do not say this. */
  REJECTED,
  /** Taken out of use, for instance with the rule that found it. */
  WITHDRAWN
}
