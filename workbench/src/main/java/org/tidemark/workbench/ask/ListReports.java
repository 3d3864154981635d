package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.ReportLine;

/** Lists the reports of a casebook. */
public final class ListReports {
  private final Holdings holdings;

  /** Lists what these holdings hold. */
  public ListReports(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The reports, in the order in which they were recorded. */
  public List<ReportLine> all() {
    return holdings.reports().stream().map(ReportLine::of).toList();
  }
}
