package org.tidemark.workbench;

import java.time.Instant;
import org.tidemark.model.ReportId;
import org.tidemark.model.Source;
import org.tidemark.store.HeldReport;

/**
 * A report as it stands in a list.
 *
 * @param id what it is known by
 * @param source where it comes from
 * @param mediaType what the original is
 * @param language its language
 * @param claims how many claims came with it
 * @param recorded when the casebook learned of it
 */
public record ReportLine(
    ReportId id, Source source, String mediaType, String language, int claims, Instant recorded) {
  /** The line of a report that a casebook holds. */
  public static ReportLine of(HeldReport held) {
    return new ReportLine(
        held.id(),
        held.source(),
        held.mediaType(),
        held.language(),
        held.claims(),
        held.recorded());
  }
}
