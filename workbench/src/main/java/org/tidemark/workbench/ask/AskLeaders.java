package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks who led an organisation, in what role, from when until when. */
public final class AskLeaders {
  static final Set<Kind> KINDS = EnumSet.of(Kind.LEADS, Kind.MEMBER_OF, Kind.REMOVED);

  /** Who is one of these leads nothing any more, whatever the removal was from. */
  private static final Set<String> FINAL = Set.of("killed", "died", "executed", "assassinated");

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskLeaders(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The leaders of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Leaders> of(String name, @Nullable Window on) {
    return dockets.called(name, on).stream().map(docket -> of(docket, docket.told(KINDS))).toList();
  }

  static Leaders of(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    List<Told> removals = removals(docket, told);
    Predicate<Told> of = matters.inward(Kind.LEADS);
    return new Leaders(
        docket.subject(),
        matters.theme(new Heading("Who led it", "who led it"), told, of, removals),
        matters.theme(
            new Heading("Who belonged to it", "who belonged to it"),
            told,
            matters.inward(Kind.MEMBER_OF),
            removals),
        matters.theme(
            new Heading("Who was killed, captured or dismissed", "who was removed"),
            told,
            matters.inward(Kind.REMOVED)),
        matters.theme(
            new Heading("What it led or belonged to", "what it led"),
            told,
            matters.outward(Kind.LEADS, Kind.MEMBER_OF, Kind.REMOVED)));
  }

  /** Removals of those who lead or belong, from here, from nowhere named, or from life. */
  static List<Told> removals(Docket docket, Collection<Told> told) {
    Set<String> people = new TreeSet<>();
    for (Told each : told) {
      if (each.claim().kind() != Kind.REMOVED) {
        each.claim().assertion().subjectEntity().map(Entity::name).ifPresent(people::add);
      }
    }
    List<HeldClaim> removals = new ArrayList<>();
    for (String person : people) {
      Question question =
          Question.ALL.subject(person).kind(Kind.REMOVED).status(Status.PROPOSED, Status.ACCEPTED);
      for (HeldClaim held : docket.holdings().claims(question)) {
        boolean fresh = removals.stream().noneMatch(known -> known.id().equals(held.id()));
        if (fresh && held.claim().polarity() == Polarity.ASSERTED && ends(docket, held)) {
          removals.add(held);
        }
      }
    }
    return new Telling(docket.holdings()).of(removals);
  }

  private static boolean ends(Docket docket, HeldClaim removal) {
    Assertion said = removal.claim().assertion();
    Optional<Entity> from = said.objectEntity();
    String manner = said.details().word(Qualifier.MANNER);
    return from.isEmpty() || docket.bearer().isAt(from) || manner != null && FINAL.contains(manner);
  }
}
