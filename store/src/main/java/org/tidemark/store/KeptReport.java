package org.tidemark.store;

import java.util.List;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;

/**
 * A report as a casebook keeps it, whole.
 *
 * @param held its line in the list of reports
 * @param report the report with its text
 * @param original the bytes it came as
 * @param entities whom it speaks of, under the names it uses itself
 */
public record KeptReport(HeldReport held, Report report, Original original, List<Entity> entities) {
  public KeptReport {
    entities = List.copyOf(entities);
  }
}
