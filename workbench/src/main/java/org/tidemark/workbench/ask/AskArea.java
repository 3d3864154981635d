package org.tidemark.workbench.ask;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.time.Boundary;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks where an organisation stood, what it held, and what it had gained and lost. */
public final class AskArea {
  static final Set<Kind> KINDS = EnumSet.of(Kind.CONTROLS, Kind.PRESENT_IN, Kind.COVERS);

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskArea(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The area of everything of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Area> of(String name, @Nullable Window on) {
    return dockets.called(name, on).stream().map(docket -> of(docket, docket.told(KINDS))).toList();
  }

  static Area of(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    return new Area(
        docket.subject(),
        matters.theme(
            new Heading("What it held", "what it held"), told, matters.outward(Kind.CONTROLS)),
        matters.theme(
            new Heading("Where it operated", "where it operated"),
            told,
            matters.outward(Kind.PRESENT_IN)),
        matters.theme(
            new Heading("What it laid claim to", "what it laid claim to"),
            told,
            matters.outward(Kind.COVERS)),
        matters.theme(
            new Heading("Who was there", "who was there"),
            told,
            matters.inward(Kind.CONTROLS, Kind.PRESENT_IN, Kind.COVERS)),
        turns(matters, docket.on(), told));
  }

  private record Dated(LocalDate day, Turn turn) {}

  private static List<Turn> turns(Matters matters, @Nullable Window on, Collection<Told> told) {
    return told.stream()
        .filter(each -> matters.isOutward(each.claim()))
        .map(each -> turn(each, on))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(Dated::day)
                .thenComparing(dated -> dated.turn().told(), Told.CHRONOLOGICAL))
        .map(Dated::turn)
        .toList();
  }

  private static @Nullable Dated turn(Told told, @Nullable Window on) {
    Claim claim = told.claim();
    boolean lost = claim.polarity() == Polarity.ENDED;
    boolean said = claim.polarity() == Polarity.ASSERTED && isGain(claim);
    boolean firm = claim.modality() != Modality.PLANNED;
    if (claim.when().isUndated() || !firm || !lost && !said) {
      return null;
    }
    Boundary when = lost ? new Reach(told).stop() : claim.when().start();
    LocalDate day = when.latest() == null ? when.earliest() : when.latest();
    boolean known = day != null && (on == null || !day.isAfter(on.to()));
    return known && day != null ? new Dated(day, new Turn(!lost, told)) : null;
  }

  /** Taken, as the trend says, or held from a day that was seen. */
  private static boolean isGain(Claim claim) {
    String trend = claim.assertion().details().word(Qualifier.TREND);
    String edtf = claim.holds().edtf();
    boolean since = edtf != null && edtf.contains("/") && claim.when().start().seen();
    return "up".equals(trend) || since && claim.when().start().latest() != null;
  }
}
