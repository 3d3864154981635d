package org.tidemark.workbench.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ClaimId;
import org.tidemark.store.Act;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.Holdings;
import org.tidemark.store.Judgement;
import org.tidemark.store.Named;
import org.tidemark.store.Remark;
import org.tidemark.store.Undo;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;
import org.tidemark.workbench.words.ClaimInWords;

/** Asks what a casebook learned after one moment, up to the one of the view. */
public final class AskLearned {
  private final Holdings holdings;
  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskLearned(View view) {
    this.holdings = view.holdings();
    this.dockets = new Dockets(view);
  }

  /**
   * What was learned after a moment.
   *
   * @param about the entity of which new claims are wanted; null for reports and decisions only
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public Learned since(Instant moment, @Nullable String about) {
    List<ReportLine> reports =
        holdings.reports().stream()
            .filter(held -> held.recorded().isAfter(moment))
            .map(ReportLine::of)
            .toList();
    List<Learned.Act> acts = new ArrayList<>();
    for (Entry entry : holdings.entries()) {
      if (entry.recorded().isAfter(moment) && entry.change() instanceof Act act) {
        acts.add(new Learned.Act(entry.number(), entry.recorded(), act.by(), what(act), act.why()));
      }
    }
    return new Learned(reports, about == null ? List.of() : claims(moment, about), acts);
  }

  private List<Told> claims(Instant moment, String about) {
    List<Told> claims = new ArrayList<>();
    for (Docket docket : dockets.called(about, null)) {
      for (Told told : docket.all()) {
        boolean fresh = told.recorded().isAfter(moment) && !claims.contains(told);
        if (fresh) {
          claims.add(told);
        }
      }
    }
    return claims;
  }

  private String what(Act act) {
    return switch (act) {
      case Decision.Accept accept -> "accepted: " + clause(accept.claim());
      case Decision.Code code -> "coded by hand: " + ClaimInWords.clause(code.coded());
      case Decision.Reject reject -> "rejected: " + clause(reject.claim());
      case Decision.Withdraw withdraw -> "withdrawn: " + clause(withdraw.claim());
      case Decision.Correct correct -> "corrected: " + ClaimInWords.clause(correct.correction());
      case Judgement judgement ->
          "judged "
              + judgement.identity().name().toLowerCase(java.util.Locale.ROOT)
              + ": "
              + called(judgement.one())
              + " and "
              + called(judgement.other());
      case Remark remark ->
          "noted as "
              + remark.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
              + (remark.why().isEmpty() ? "" : ": " + remark.why());
      case Undo undo -> "taken back: entry " + undo.entry();
    };
  }

  private static String called(Named named) {
    return "“" + named.name() + "”";
  }

  private String clause(ClaimId claim) {
    return holdings.claim(claim).map(held -> ClaimInWords.clause(held.claim())).orElse(claim.hex());
  }
}
