package org.tidemark.reconcile;

import org.tidemark.model.Claim;
import org.tidemark.reconcile.witness.Witness;

/**
 * A claim together with the report that makes it.
 *
 * @param claim what is said
 * @param witness the report that says it
 */
public record Testimony(Claim claim, Witness witness) {
  /** A claim whose report is known by nothing but its identity. */
  public static Testimony of(Claim claim) {
    return new Testimony(claim, Witness.unknown(claim.report()));
  }
}
