package org.tidemark.workbench.strength;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Term;
import org.tidemark.model.time.Answer;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.compare.Clash;
import org.tidemark.workbench.compare.Clashes;

/** Shows how many an organisation has over time, by every report that says so. */
public final class ShowStrength {
  private final NameLists lists;
  private final View view;
  private final Holdings holdings;

  /** Shows what this view holds. */
  public ShowStrength(NameLists lists, View view) {
    this.lists = lists;
    this.view = view;
    this.holdings = view.holdings();
  }

  /**
   * The strength of each organisation of this name.
   *
   * @param on only figures that surely or possibly speak of these days; null for all
   * @throws Trouble if no organisation is called so
   */
  public List<Strength> called(String name, @Nullable Window on) {
    List<HeldEntity> organisations =
        holdings.entitiesCalled(name).stream()
            .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
            .toList();
    if (organisations.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.NOTHING_THERE,
          "No organisation in this casebook is called \""
              + name
              + "\"; look for it with: tidemark claims --text \""
              + name
              + "\".");
    }
    return organisations.stream().map(organisation -> strength(organisation, on)).toList();
  }

  private Strength strength(HeldEntity organisation, @Nullable Window on) {
    Set<NormalName> names = new HashSet<>();
    names.add(NormalName.of(organisation.name()));
    organisation.names().forEach(naming -> names.add(NormalName.of(naming.name())));
    List<Band> bands = bands(organisation, Kind.STRENGTH, names, on);
    List<Band> joined = bands(organisation, Kind.JOINED, names, on);
    List<Band> left = bands(organisation, Kind.LEFT, names, on);
    List<Clash> clashes = new ArrayList<>(new Clashes(lists, view).found(organisation.name()));
    clashes.removeIf(clash -> !isBetween(clash, bands));
    return new Strength(
        organisation.name(),
        bands,
        joined,
        left,
        clashes,
        new StockAndFlow(bands, joined, left).found());
  }

  private static boolean isBetween(Clash clash, List<Band> bands) {
    return bands.stream().anyMatch(band -> band.told().id().equals(clash.one().id()))
        && bands.stream().anyMatch(band -> band.told().id().equals(clash.other().id()));
  }

  private List<Band> bands(
      HeldEntity organisation, Kind kind, Set<NormalName> names, @Nullable Window on) {
    Question question =
        Question.ALL.kind(kind).about(organisation.name()).status(Status.PROPOSED, Status.ACCEPTED);
    List<HeldClaim> counted =
        holdings.claims(question).stream()
            .filter(held -> held.claim().assertion().details().value() != null)
            .filter(held -> held.claim().polarity() != Polarity.DENIED)
            .filter(held -> isOf(held, kind, names))
            .filter(held -> on == null || on.answer(held.claim().when()) != Answer.NO)
            .toList();
    return new Telling(holdings)
        .of(counted).stream().sorted(Told.CHRONOLOGICAL).map(Band::of).toList();
  }

  private static boolean isOf(HeldClaim held, Kind kind, Set<NormalName> names) {
    var said = held.claim().assertion();
    Term end = kind == Kind.JOINED ? said.object() : said.subject();
    return end instanceof Entity entity && names.contains(NormalName.of(entity.name()));
  }
}
