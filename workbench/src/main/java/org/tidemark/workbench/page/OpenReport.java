package org.tidemark.workbench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.KeptReport;
import org.tidemark.store.Question;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.Lookup;

/** Opens a report at its text, with its claims in place. */
public final class OpenReport {
  private static final Comparator<Told> IN_TEXT =
      Comparator.comparing((Told told) -> told.claim().quote()).thenComparing(Told::id);

  private final Holdings holdings;

  /** Opens what this view holds. */
  public OpenReport(View view) {
    this.holdings = view.holdings();
  }

  /**
   * The report whose name begins with these digits, or whose file is called so.
   *
   * @throws Trouble if there is none, or more than one
   */
  public OpenedReport called(String digitsOrFile) {
    HeldReport held = new Lookup(holdings).report(digitsOrFile);
    KeptReport kept = holdings.report(held.id()).orElseThrow();
    ReportLine line = ReportLine.of(held);
    List<Told> claims = new ArrayList<>();
    for (HeldClaim claim : holdings.claims(Question.ALL.report(held.id()))) {
      Place place = Place.of(kept.report().text(), claim.claim().quote());
      Standing standing = Standing.of(claim.status());
      claims.add(new Told(claim.claim(), standing, line, place, claim.recorded()));
    }
    claims.sort(IN_TEXT);
    return new OpenedReport(line, kept.report().text(), claims);
  }

  /**
   * The claim that stands in the place of another one.
   *
   * @throws Trouble if the other one was not corrected
   */
  public Told correctionOf(String digits) {
    HeldClaim held = new Lookup(holdings).claim(digits);
    for (Entry entry : holdings.decisionsOn(held.id()).reversed()) {
      if (entry.change() instanceof Decision.Correct correct && correct.claim().equals(held.id())) {
        HeldClaim after = holdings.claim(correct.correction().id()).orElseThrow();
        return new Telling(holdings).of(List.of(after)).getFirst();
      }
    }
    throw new Trouble(Trouble.Cause.NOTHING_THERE, "Claim " + digits + " was not corrected.");
  }

  /**
   * One claim, with its report and place.
   *
   * @throws Trouble if there is none
   */
  public Told claim(String digits) {
    HeldClaim held = new Lookup(holdings).claim(digits);
    return new Telling(holdings).of(List.of(held)).getFirst();
  }
}
