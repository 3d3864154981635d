package org.tidemark.formats.selection;

import java.time.Instant;
import java.util.List;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;

/**
 * A claim with all that is written out beside it.
 *
 * @param id what the claim is known by, also where the claim itself was shortened or blurred
 * @param claim the claim
 * @param words the claim in words for people
 * @param status where it stands with the people who keep the casebook
 * @param recorded when the casebook learned it
 * @param rulings what people decided on it, oldest first
 */
public record Saying(
    ClaimId id, Claim claim, InWords words, String status, Instant recorded, List<Ruling> rulings) {
  public Saying {
    rulings = List.copyOf(rulings);
  }

  /** The claim as an English sentence. */
  public String sentence() {
    return words.sentence();
  }

  /**
   * What a person decided on a claim.
   *
   * @param outcome accepted, corrected, rejected or withdrawn
   * @param by who
   * @param why why; may be empty
   * @param at when
   */
  public record Ruling(String outcome, String by, String why, Instant at) {}
}
