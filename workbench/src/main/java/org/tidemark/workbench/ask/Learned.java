package org.tidemark.workbench.ask;

import java.time.Instant;
import java.util.List;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;

/**
 * What a casebook learned after one moment and by another.
 *
 * @param reports the reports it took in
 * @param claims the claims it learned about the entity asked about; none where none was asked about
 * @param acts what people decided and judged, oldest first
 */
public record Learned(List<ReportLine> reports, List<Told> claims, List<Act> acts) {
  public Learned {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    acts = List.copyOf(acts);
  }

  /**
   * Something a person did.
   *
   * @param entry the number by which it can be taken back
   * @param recorded when
   * @param by who did it
   * @param what what was done, as a sentence without a full stop
   * @param why the reason; empty where none was given
   */
  public record Act(long entry, Instant recorded, String by, String what, String why) {}
}
