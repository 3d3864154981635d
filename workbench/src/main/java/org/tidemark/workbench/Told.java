package org.tidemark.workbench;

import java.time.Instant;
import java.util.Comparator;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;

/**
 * A claim that a casebook holds, with all that a reader needs to judge it.
 *
 * @param claim the claim
 * @param standing where it stands with the people who keep the casebook
 * @param report the report that says it
 * @param place where in the report its words stand
 * @param recorded when the casebook learned it
 */
public record Told(
    Claim claim, Standing standing, ReportLine report, Place place, Instant recorded) {
  /** By the time the claims speak of, then by report and by place in it. */
  public static final Comparator<Told> CHRONOLOGICAL =
      Comparator.comparing(
              (Told told) -> told.claim().when(), org.tidemark.model.time.When.CHRONOLOGICAL)
          .thenComparing(told -> told.report().id())
          .thenComparing(told -> told.claim().quote())
          .thenComparing(Told::id);

  /** What the claim is known by. */
  public ClaimId id() {
    return claim.id();
  }
}
