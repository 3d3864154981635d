package org.tidemark.workbench.ask;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks how many an organisation were, who they were, who joined and who left. */
public final class AskComposition {
  static final Set<Kind> KINDS =
      EnumSet.of(Kind.STRENGTH, Kind.COMPOSED_OF, Kind.JOINED, Kind.LEFT);

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskComposition(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The composition of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Composition> of(String name, @Nullable Window on) {
    return dockets.organisations(name, on).stream()
        .map(docket -> of(docket, docket.told(KINDS)))
        .toList();
  }

  static Composition of(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    List<Told> figures = told.stream().filter(matters.outward(Kind.STRENGTH)).toList();
    List<Told> then =
        figures.stream()
            .filter(each ->
                docket.on() == null
                    || new Reach(each).answer(docket.on()) != org.tidemark.model.time.Answer.NO)
            .toList();
    return new Composition(
        docket.subject(),
        matters.theme(new Heading("How many", "how many they were"), figures, _ -> true),
        new RivalFigures(then).found(),
        matters.theme(
            new Heading("Who they were", "who they were"), told, matters.outward(Kind.COMPOSED_OF)),
        matters.theme(new Heading("Who joined", "who joined"), told, matters.inward(Kind.JOINED)),
        matters.theme(new Heading("Who left", "who left"), told, matters.outward(Kind.LEFT)));
  }
}
