package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.store.NormalName;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks what an organisation was part of, what its parts were, and where it came from. */
public final class AskStructure {
  static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.PART_OF,
          Kind.AUTHORITY_OVER,
          Kind.PLEDGED_TO,
          Kind.FOUNDED,
          Kind.FORMED_FROM,
          Kind.SPLIT_FROM,
          Kind.MERGED_INTO,
          Kind.DISSOLVED,
          Kind.KNOWN_AS);

  private static final int STEPS = 4;

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskStructure(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The structure of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Structure> of(String name, @Nullable Window on) {
    return dockets.organisations(name, on).stream()
        .map(docket -> of(dockets, docket, docket.told(KINDS)))
        .toList();
  }

  static Structure of(Dockets dockets, Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    Theme whole =
        matters.theme(
            new Heading("What it was part of", "what it was part of"),
            told,
            matters.outward(Kind.PART_OF));
    Theme part =
        matters.theme(
            new Heading("Its parts", "what its parts were"), told, matters.inward(Kind.PART_OF));
    Predicate<Told> origins = matters.outward(Kind.FOUNDED, Kind.FORMED_FROM, Kind.SPLIT_FROM);
    Predicate<Told> offspring =
        matters.inward(Kind.FOUNDED, Kind.FORMED_FROM, Kind.SPLIT_FROM, Kind.MERGED_INTO);
    return new Structure(
        docket.subject(),
        new Climb(dockets, docket, true).from(whole),
        new Climb(dockets, docket, false).from(part),
        whole,
        part,
        matters.theme(
            new Heading("Who decided what", "who decided what"),
            told,
            each -> each.claim().kind() == Kind.AUTHORITY_OVER),
        matters.theme(
            new Heading("Allegiance", "who pledged allegiance to whom"),
            told,
            each -> each.claim().kind() == Kind.PLEDGED_TO),
        matters.theme(
            new Heading("What it was made out of", "what it was made out of"), told, origins),
        matters.theme(
            new Heading("What came out of it or went into it", "what came out of it"),
            told,
            offspring),
        matters.theme(
            new Heading("What became of it", "what became of it"),
            told,
            matters.outward(Kind.MERGED_INTO, Kind.DISSOLVED)),
        matters.theme(
            new Heading("Its names", "what it was called"), told, matters.outward(Kind.KNOWN_AS)));
  }

  /** The way up to wholes or down to parts; each organisation is met once. */
  private static final class Climb {
    private final Dockets dockets;
    private final Docket start;
    private final boolean up;
    private final Set<String> met = new TreeSet<>();

    Climb(Dockets dockets, Docket start, boolean up) {
      this.dockets = dockets;
      this.start = start;
      this.up = up;
      met.add(NormalName.of(start.entity().name()).text());
    }

    List<StructureNode> from(Theme ties) {
      return nodes(ties.then(), STEPS);
    }

    private List<StructureNode> nodes(List<Matter> ties, int steps) {
      List<StructureNode> nodes = new ArrayList<>();
      List<Matter> fresh =
          ties.stream().filter(tie -> met.add(NormalName.of(tie.name()).text())).toList();
      for (Matter tie : fresh) {
        EntityKind kind = tie.nameKind() == null ? EntityKind.ORGANISATION : tie.nameKind();
        List<StructureNode> further =
            steps > 1 ? nodes(tiesOf(kind, tie.name()), steps - 1) : List.of();
        nodes.add(new StructureNode(kind, tie.name(), tie, further));
      }
      return nodes;
    }

    private List<Matter> tiesOf(EntityKind kind, String name) {
      return dockets.of(kind, name, start.on()).map(docket -> ties(docket)).orElse(List.of());
    }

    private List<Matter> ties(Docket docket) {
      Matters matters = new Matters(docket);
      Predicate<Told> which = up ? matters.outward(Kind.PART_OF) : matters.inward(Kind.PART_OF);
      return matters.theme(new Heading("", ""), docket.told(Set.of(Kind.PART_OF)), which).then();
    }
  }
}
