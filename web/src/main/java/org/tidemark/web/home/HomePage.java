package org.tidemark.web.home;

import java.util.List;
import org.tidemark.web.page.Frame;

/**
 * The reports of the casebook, and the place to drop another.
 *
 * @param frame what stands around it
 * @param reports the reports, the last to come out first
 * @param claims how many claims came with them
 */
public record HomePage(Frame frame, List<ReportRow> reports, int claims) {
  public HomePage {
    reports = List.copyOf(reports);
  }

  /** Whether there is no report yet. */
  public boolean isEmpty() {
    return reports.isEmpty();
  }
}
