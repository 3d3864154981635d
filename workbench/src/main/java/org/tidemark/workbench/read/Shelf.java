package org.tidemark.workbench.read;

import java.util.List;
import java.util.Optional;
import org.tidemark.model.ReportId;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.open.Settled;

/** Where read reports go, and where what was said before them is looked up. */
sealed interface Shelf permits KeepingShelf, PassingShelf {
  /** The report of these bytes, if it is there already. */
  Optional<ReportLine> held(ReportId id);

  /** The claims of a report, each beside what was said before; in the order given. */
  List<Finding> compare(ReadReport report);

  /** What the report settles of that which stood open before it. */
  List<Settled> settles(ReadReport report, List<Finding> findings);

  /** Takes the report; what comes back is its line, or the line of the one that was quicker. */
  Taken take(ReadReport report);

  /** Whether what is taken is there for good. */
  boolean keeps();

  /** Whether a report was taken, or was there already. */
  record Taken(ReportLine line, boolean fresh) {}
}
