package org.tidemark.workbench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tidemark.store.Status;

/** Where a claim stands with the people who keep the casebook. */
public enum Standing {
  /** Nobody has decided yet. */
  PROPOSED,
  /** A person found that the words say this. */
  ACCEPTED,
  /** Another claim stands in its place. */
  CORRECTED,
  /** A person found that the words do not say this. */
  REJECTED,
  /** Taken out of use. */
  WITHDRAWN;

  /** The standings of claims that count: nobody has found them wrong. */
  public static Set<Standing> inUse() {
    return EnumSet.of(PROPOSED, ACCEPTED);
  }

  /** The word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The standing that a casebook's status is. */
  public static Standing of(Status status) {
    return switch (status) {
      case PROPOSED -> PROPOSED;
      case ACCEPTED -> ACCEPTED;
      case CORRECTED -> CORRECTED;
      case REJECTED -> REJECTED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }

  /** The casebook's status that this is. */
  public Status status() {
    return switch (this) {
      case PROPOSED -> Status.PROPOSED;
      case ACCEPTED -> Status.ACCEPTED;
      case CORRECTED -> Status.CORRECTED;
      case REJECTED -> Status.REJECTED;
      case WITHDRAWN -> Status.WITHDRAWN;
    };
  }
}
