package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks what an organisation wanted, how it worked and what its changes were put down to. */
public final class AskAims {
  static final Set<Kind> KINDS = EnumSet.of(Kind.AIMS_TO, Kind.HOLDS_IDEOLOGY, Kind.OPERATES_BY);

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskAims(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The aims of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Aims> of(String name, @Nullable Window on) {
    return dockets.organisations(name, on).stream().map(AskAims::of).toList();
  }

  private static Aims of(Docket docket) {
    List<Told> told = new ArrayList<>(docket.told(KINDS));
    told.addAll(docket.causesNaming());
    return of(docket, told);
  }

  static Aims of(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    return new Aims(
        docket.subject(),
        matters.theme(
            new Heading("What it wanted", "what it wanted"), told, matters.outward(Kind.AIMS_TO)),
        matters.theme(
            new Heading("What it believed in", "what it believed"),
            told,
            matters.outward(Kind.HOLDS_IDEOLOGY)),
        matters.theme(
            new Heading("How it worked", "how it worked"), told, matters.outward(Kind.OPERATES_BY)),
        matters.theme(
            new Heading("What brought about what", "what brought about what"),
            told,
            matters.outward(Kind.CAUSED)));
  }
}
