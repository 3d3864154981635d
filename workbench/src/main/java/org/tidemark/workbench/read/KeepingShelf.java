package org.tidemark.workbench.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.ReportId;
import org.tidemark.store.Added;
import org.tidemark.store.Casebook;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;

/** A shelf that is a casebook: what is taken stays. */
final class KeepingShelf implements Shelf {
  private final Casebook casebook;

  KeepingShelf(Casebook casebook) {
    this.casebook = casebook;
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
    return compare(casebook, report);
  }

  static List<Finding> compare(Holdings holdings, ReadReport report) {
    EarlierInCasebook earlier = new EarlierInCasebook(holdings);
    Map<ClaimId, EarlierInCasebook.Said> said = earlier.of(report.claims());
    Map<ClaimId, Told> told = earlier.told(said);
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : report.claims()) {
      Place place = Place.of(report.report().text(), claim.quote());
      EarlierInCasebook.Said before = said.get(claim.id());
      int times = before == null ? 0 : before.times();
      findings.add(new Finding(claim, place, told.get(claim.id()), times));
    }
    return findings;
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
