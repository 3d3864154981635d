package org.tidemark.workbench.ask;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks who paid for an organisation, what it lived on and how its money stood. */
public final class AskMoney {
  static final Set<Kind> KINDS = EnumSet.of(Kind.FUNDED_BY, Kind.INCOME_FROM, Kind.FINANCES);

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskMoney(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The money of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Money> of(String name, @Nullable Window on) {
    return dockets.organisations(name, on).stream()
        .map(docket -> of(docket, docket.told(KINDS)))
        .toList();
  }

  static Money of(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    return new Money(
        docket.subject(),
        matters.theme(new Heading("Who paid", "who paid"), told, matters.outward(Kind.FUNDED_BY)),
        matters.theme(
            new Heading("What it lived on", "what it lived on"),
            told,
            matters.outward(Kind.INCOME_FROM)),
        matters.theme(
            new Heading("How its money stood", "how its money stood"),
            told,
            matters.outward(Kind.FINANCES)),
        matters.theme(
            new Heading("Whom it paid", "whom it paid"), told, matters.inward(Kind.FUNDED_BY)));
  }
}
