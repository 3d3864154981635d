package org.tidemark.workbench.read;

import java.util.List;
import java.util.Optional;
import org.tidemark.model.ReportId;
import org.tidemark.store.Added;
import org.tidemark.store.Casebook;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.PassedReports;
import org.tidemark.workbench.compare.Weighing;
import org.tidemark.workbench.open.Settled;
import org.tidemark.workbench.open.Settling;

/** A shelf that is a casebook: what is taken stays. */
final class KeepingShelf implements Shelf {
  private final Casebook casebook;
  private final Weighing weighing;

  KeepingShelf(Casebook casebook, NameLists lists) {
    this.casebook = casebook;
    this.weighing = new Weighing(lists, casebook, new PassedReports());
  }

  @Override
  public Optional<ReportLine> held(ReportId id) {
    return find(casebook, id);
  }

  static Optional<ReportLine> find(Holdings holdings, ReportId id) {
    return holdings.reportsBeginning(id.sha256()).stream().findFirst().map(ReportLine::of);
  }

  @Override
  public List<Finding> compare(ReadReport report) {
    return weighing.of(report);
  }

  @Override
  public List<Settled> settles(ReadReport report, List<Finding> findings) {
    return new Settling(casebook).of(report, findings);
  }

  @Override
  public Taken take(ReadReport report) {
    return switch (casebook.add(report)) {
      case Added.Kept kept -> {
        HeldReport line =
            new HeldReport(
                report.report().id(),
                report.report().mediaType(),
                report.report().language(),
                report.report().source(),
                kept.entry().number(),
                kept.entry().recorded(),
                report.claims().size());
        yield new Taken(ReportLine.of(line), true);
      }
      case Added.AlreadyHeld before -> new Taken(ReportLine.of(before.report()), false);
    };
  }

  @Override
  public boolean keeps() {
    return true;
  }
}
