package org.tidemark.store;

import java.time.Instant;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;

/**
 * A claim as a casebook holds it.
 *
 * @param id what it is known by
 * @param claim the claim
 * @param entry the number of the entry that brought it
 * @param recorded when the casebook learned it
 * @param status where it stands, as of what the casebook was asked to know
 */
public record HeldClaim(ClaimId id, Claim claim, long entry, Instant recorded, Status status) {}
