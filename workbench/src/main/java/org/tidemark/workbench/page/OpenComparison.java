package org.tidemark.workbench.page;

import java.util.List;
import org.tidemark.model.Claim;
import org.tidemark.store.Casebook;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.KeptReport;
import org.tidemark.store.Question;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.ask.Lookup;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.PassedReports;
import org.tidemark.workbench.compare.Weighing;

/** Opens what a report did to the casebook when it came in, however long ago that was. */
public final class OpenComparison {
  private final Casebook casebook;
  private final NameLists lists;

  /** Opens comparisons of the casebook on the desk, with what these lists say of names. */
  public OpenComparison(Desk desk, NameLists lists) {
    this.casebook = desk.casebook();
    this.lists = lists;
  }

  /**
   * A report beside what was held before it.
   *
   * @param report the report
   * @param findings its claims as it brought them, in the order of its text
   */
  public record Compared(ReportLine report, List<Finding> findings) {
    public Compared {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The comparison of the report whose name begins with these digits, or whose file is called so.
   *
   * @throws org.tidemark.workbench.Trouble if there is none, or more than one
   */
  public Compared of(String digitsOrFile) {
    HeldReport held = new Lookup(casebook).report(digitsOrFile);
    KeptReport kept = casebook.report(held.id()).orElseThrow();
    List<Claim> brought =
        casebook.claims(Question.ALL.report(held.id())).stream()
            .filter(claim -> claim.entry() == held.entry())
            .map(HeldClaim::claim)
            .toList();
    ReadReport read = new ReadReport(kept.report(), kept.original(), kept.entities(), brought);
    Holdings before = casebook.upTo(held.entry() - 1);
    List<Finding> findings = new Weighing(lists, before, new PassedReports()).of(read);
    return new Compared(ReportLine.of(held), findings);
  }
}
