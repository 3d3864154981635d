package org.tidemark.reconcile;

import java.util.List;
import org.tidemark.model.Claim;
import org.tidemark.reconcile.witness.Corroboration;

/**
 * What one new claim does to all that is held.
 *
 * @param fresh the new claim
 * @param foremost the verdict to show first
 * @param verdicts every verdict on a held claim that speaks of the same matter, foremost first
 * @param corroboration how many independent reports now say it, and which were discounted
 */
public record Finding(
    Claim fresh, Verdict foremost, List<Verdict> verdicts, Corroboration corroboration) {
  public Finding {
    verdicts = List.copyOf(verdicts);
  }
}
