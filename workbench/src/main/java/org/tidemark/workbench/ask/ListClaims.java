package org.tidemark.workbench.ask;

import java.util.List;
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
    Question question = question(filter);
    List<HeldClaim> found = holdings.claims(question.limit(filter.limit()));
    boolean all = filter.limit() == 0 || found.size() < filter.limit();
    long more = all ? 0 : holdings.count(question) - found.size();
    return new ClaimList(new Telling(holdings).of(found), Math.toIntExact(more));
  }

  private Question question(ClaimFilter filter) {
    Question question =
        Question.ALL
            .kinds(filter.kinds())
            .statuses(filter.standings().stream().map(Standing::status).toList());
    String about = filter.about();
    question = about == null ? question : question.about(about);
    Window on = filter.on();
    question = on == null ? question : question.during(on.from(), on.to());
    String words = filter.words();
    question = words == null ? question : question.words(words);
    String rule = filter.rule();
    question = rule == null ? question : question.rule(rule);
    String report = filter.report();
    return report == null ? question : question.report(new Lookup(holdings).report(report).id());
  }
}
