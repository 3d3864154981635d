package org.tidemark.workbench.outgoing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.InWords;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.model.Claim;
import org.tidemark.model.Report;
import org.tidemark.model.time.Answer;
import org.tidemark.store.Change;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.words.ClaimInWords;
import org.tidemark.workbench.words.ClaimLine;

/** The reports of a casebook with their claims, fetched one at a time, as often as is asked. */
final class Gathered implements Iterable<Part> {
  private final Holdings holdings;
  private final Wanted wanted;

  Gathered(Holdings holdings, Wanted wanted) {
    this.holdings = holdings;
    this.wanted = wanted;
  }

  @Override
  public Iterator<Part> iterator() {
    return holdings.reports().stream().map(this::part).iterator();
  }

  private Part part(HeldReport held) {
    Report report = holdings.report(held.id()).orElseThrow().report();
    Question question = Question.ALL.report(held.id()).status(Status.PROPOSED, Status.ACCEPTED);
    String about = wanted.about();
    List<HeldClaim> claims = holdings.claims(about == null ? question : question.about(about));
    return new Part(
        report,
        claims.stream().filter(this::isOfThen).map(claim -> saying(report, claim)).toList());
  }

  private boolean isOfThen(HeldClaim held) {
    Window on = wanted.on();
    return on == null || on.answer(held.claim().when()) != Answer.NO;
  }

  private Saying saying(Report report, HeldClaim held) {
    return new Saying(
        held.id(),
        held.claim(),
        inWords(report, held.claim()),
        Standing.of(held.status()).code(),
        held.recorded(),
        held.status() == Status.ACCEPTED ? rulings(held) : List.of());
  }

  /** A claim of a report in words for people. */
  static InWords inWords(Report report, Claim claim) {
    ClaimLine line = ClaimLine.of(claim);
    return new InWords(
        ClaimInWords.sentence(claim),
        line.label() + ": " + line.text(),
        line.time(),
        Family.of(claim.kind()).heading(),
        Place.of(report.text(), claim.quote()).inWords());
  }

  private List<Saying.Ruling> rulings(HeldClaim held) {
    List<Saying.Ruling> rulings = new ArrayList<>();
    for (Entry entry : holdings.decisionsOn(held.id())) {
      Saying.Ruling ruling = ruling(entry.change(), entry);
      if (ruling != null) {
        rulings.add(ruling);
      }
    }
    return rulings;
  }

  private static Saying.@Nullable Ruling ruling(Change change, Entry entry) {
    return change instanceof Decision decision
        ? new Saying.Ruling(outcome(decision), decision.by(), decision.why(), entry.recorded())
        : null;
  }

  private static String outcome(Decision decision) {
    return switch (decision) {
      case Decision.Accept _ -> "accepted";
      case Decision.Code _ -> "coded by hand";
      case Decision.Correct _ -> "corrected";
      case Decision.Reject _ -> "rejected";
      case Decision.Withdraw _ -> "withdrawn";
    };
  }
}
