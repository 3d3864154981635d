package org.tidemark.workbench.ask;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tidemark.model.Block;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;
import org.tidemark.store.Act;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldText;
import org.tidemark.store.Holdings;
import org.tidemark.store.Judgement;
import org.tidemark.store.Remark;
import org.tidemark.store.Undo;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.View;

/** Explains why a claim is believed: its words where they stand, how it was found, who decided. */
public final class ExplainClaim {
  private final Holdings holdings;

  /** Explains what this view holds. */
  public ExplainClaim(View view) {
    this.holdings = view.holdings();
  }

  /**
   * The explanation of the claim whose name begins with these digits.
   *
   * @throws org.tidemark.workbench.Trouble if there is none, or more than one
   */
  public Explanation of(String digits) {
    HeldClaim held = new Lookup(holdings).claim(digits);
    HeldText report = holdings.text(held.claim().report()).orElseThrow();
    List<Explanation.Passage> passages = new ArrayList<>();
    for (Quote quote : held.claim().quotes()) {
      passages.add(passage(report.text(), quote));
    }
    return new Explanation(
        new Telling(holdings).of(List.of(held)).getFirst(), passages, decisions(held));
  }

  private static Explanation.Passage passage(ReportText text, Quote quote) {
    int begin = quote.begin();
    int end = quote.end();
    for (Block block : text.blocks()) {
      if (block.begin() <= quote.begin() && quote.begin() < block.end()) {
        begin = block.begin();
        end = Math.max(block.end(), quote.end());
      }
    }
    return new Explanation.Passage(
        text.characters().substring(begin, quote.begin()),
        quote.exact(),
        text.characters().substring(quote.end(), end),
        Place.of(text, quote).inWords());
  }

  private List<Explanation.Ruling> decisions(HeldClaim held) {
    List<Explanation.Ruling> rulings = new ArrayList<>();
    for (Entry entry : holdings.decisionsOn(held.id())) {
      if (entry.change() instanceof Act act) {
        String on = entry.recorded().atZone(ZoneOffset.UTC).toLocalDate().toString();
        rulings.add(new Explanation.Ruling(entry.number(), words(act), act.by(), act.why(), on));
      }
    }
    return rulings;
  }

  private static String words(Act act) {
    return switch (act) {
      case Decision.Accept _ -> "accepted";
      case Decision.Code _ -> "coded by hand";
      case Decision.Reject _ -> "rejected";
      case Decision.Withdraw _ -> "withdrawn";
      case Decision.Correct correct -> "corrected to " + correct.correction().id();
      case Undo undo -> "entry " + undo.entry() + " taken back";
      case Judgement _ -> "judged";
      case Remark _ -> "remarked on";
    };
  }
}
