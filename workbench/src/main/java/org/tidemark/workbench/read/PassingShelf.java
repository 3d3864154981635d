package org.tidemark.workbench.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ReportId;
import org.tidemark.store.Holdings;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.PassedReports;
import org.tidemark.workbench.compare.Weighing;
import org.tidemark.workbench.open.Settled;
import org.tidemark.workbench.open.Settling;

/**
 * A shelf that keeps nothing for good: it looks into a casebook and remembers this one pile. A
 * report that the casebook has is compared with the others there.
 */
final class PassingShelf implements Shelf {
  private final @Nullable Holdings holdings;
  private final Instant now;
  private final PassedReports passed = new PassedReports();
  private final Weighing weighing;

  PassingShelf(@Nullable Holdings holdings, NameLists lists, Instant now) {
    this.holdings = holdings;
    this.now = now;
    this.weighing = new Weighing(lists, holdings, passed);
  }

  @Override
  public Optional<ReportLine> held(ReportId id) {
    return Optional.ofNullable(passed.line(id));
  }

  @Override
  public List<Finding> compare(ReadReport report) {
    return weighing.of(report);
  }

  @Override
  public List<Settled> settles(ReadReport report, List<Finding> findings) {
    return holdings == null ? List.of() : new Settling(holdings).of(report, findings);
  }

  @Override
  public Taken take(ReadReport read) {
    ReportLine line =
        new ReportLine(
            read.report().id(),
            read.report().source(),
            read.report().mediaType(),
            read.report().language(),
            read.claims().size(),
            now);
    passed.pass(read, line, now);
    return new Taken(line, true);
  }

  @Override
  public boolean keeps() {
    return false;
  }
}
