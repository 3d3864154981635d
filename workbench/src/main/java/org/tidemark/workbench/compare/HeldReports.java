package org.tidemark.workbench.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.reconcile.witness.Account;
import org.tidemark.reconcile.witness.Witness;
import org.tidemark.store.HeldText;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;

/** The reports behind held claims, each looked up once. */
final class HeldReports {
  private static final int MANY = 200;

  private final @Nullable Holdings holdings;
  private final PassedReports passed;
  private final Map<ReportId, ReportLine> lines = new HashMap<>();
  private final Map<ReportId, ReportText> texts = new HashMap<>();

  HeldReports(@Nullable Holdings holdings, PassedReports passed) {
    this.holdings = holdings;
    this.passed = passed;
  }

  /** Looks all reports up at once, where very many are wanted. */
  void expect(Set<ReportId> wanted) {
    if (holdings != null && wanted.size() > MANY) {
      holdings.reports().forEach(report -> lines.put(report.id(), ReportLine.of(report)));
    }
  }

  ReportLine line(ReportId id) {
    return lines.computeIfAbsent(id, this::findLine);
  }

  private ReportLine findLine(ReportId id) {
    ReportLine line = passed.line(id);
    if (line != null) {
      return line;
    }
    return Optional.ofNullable(holdings)
        .flatMap(held -> held.reportsBeginning(id.sha256()).stream().findFirst())
        .map(ReportLine::of)
        .orElseThrow(() -> missing(id));
  }

  private static IllegalStateException missing(ReportId id) {
    return new IllegalStateException("report " + id.brief() + " is missing");
  }

  ReportText text(ReportId id) {
    return texts.computeIfAbsent(id, this::findText);
  }

  private ReportText findText(ReportId id) {
    ReportText text = passed.text(id);
    if (text != null) {
      return text;
    }
    return Optional.ofNullable(holdings)
        .flatMap(held -> held.text(id))
        .map(HeldText::text)
        .orElseThrow(() -> missing(id));
  }

  Place place(Claim claim) {
    return Place.of(text(claim.report()), claim.quote());
  }

  Witness witness(ReportId id) {
    ReportLine line = line(id);
    return new Witness(
        id,
        line.source().called(),
        line.source().publisher(),
        Witness.when(line.source().published()));
  }

  /** The report laid open for the question whom it repeats. */
  Account account(ReportId id) {
    return new Account(witness(id), text(id).characters(), Set.of());
  }
}
