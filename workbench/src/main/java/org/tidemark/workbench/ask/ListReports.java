package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.View;

/** Lists the reports of a casebook. */
public final class ListReports {
  private final Holdings holdings;

  /** Lists what this view holds. */
  public ListReports(View view) {
    this.holdings = view.holdings();
  }

  /** The reports, in the order in which they were recorded. */
  public List<ReportLine> all() {
    return holdings.reports().stream().map(ReportLine::of).toList();
  }
}
