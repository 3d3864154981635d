package org.tidemark.workbench.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.tidemark.model.time.Answer;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.View;

/** Lists the claims that fit a description. */
public final class ListClaims {
  private final Holdings holdings;

  /** Lists what this view holds. */
  public ListClaims(View view) {
    this.holdings = view.holdings();
  }

  /**
   * The claims that fit.
   *
   * @throws org.tidemark.workbench.Trouble if the report named is not there
   */
  public ClaimList fitting(ClaimFilter filter) {
    List<HeldClaim> found =
        holdings.claims(question(filter)).stream().filter(held -> isThen(held, filter)).toList();
    int shown = filter.limit() == 0 ? found.size() : Math.min(filter.limit(), found.size());
    List<HeldClaim> first = found.subList(0, shown);
    return new ClaimList(new Telling(holdings).of(first), found.size() - shown);
  }

  private static boolean isThen(HeldClaim held, ClaimFilter filter) {
    Window on = filter.on();
    return on == null || on.answer(held.claim().when()) != Answer.NO;
  }

  private Question question(ClaimFilter filter) {
    Question question =
        new Question(
            filter.kinds(),
            filter.about(),
            null,
            null,
            null,
            null,
            filter.standings().stream().map(Standing::status).collect(Collectors.toSet()),
            filter.words(),
            filter.rule(),
            0);
    String report = filter.report();
    return report == null ? question : question.report(new Lookup(holdings).report(report).id());
  }
}
