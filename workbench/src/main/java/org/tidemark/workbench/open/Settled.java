package org.tidemark.workbench.open;

import org.tidemark.model.Claim;

/**
 * Something that stood open and that a new report bears on.
 *
 * @param sort which list it stood in
 * @param id the digits it was called by
 * @param words what the report does about it, as a sentence without its full stop
 * @param by the claim of the new report that does so
 */
public record Settled(Sort sort, String id, String words, Claim by) {
  /** The lists of what stands open. */
  public enum Sort {
    /** The report takes a side. */
    CONTRADICTION,
    /** The report says what none said. */
    GAP,
    /** The report brings an old answer up to date. */
    STALE;

    /** The word for it in JSON. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
