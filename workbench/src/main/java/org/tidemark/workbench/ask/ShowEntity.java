package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.model.time.Answer;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;

/** Shows all that is held of an organisation, a person, a place or a population on a date. */
public final class ShowEntity {
  private static final int SUGGESTIONS = 5;
  private static final Comparator<Shown> ORDER =
      Comparator.comparing((Shown shown) -> shown.first().claim().kind())
          .thenComparing(Shown::first, Told.CHRONOLOGICAL);

  private final Holdings holdings;

  /** Shows what this view holds. */
  public ShowEntity(View view) {
    this.holdings = view.holdings();
  }

  /**
   * The states of all entities of this name; more than one where it is the name of several.
   *
   * @param on the days asked about; null for all times
   * @throws Trouble if nobody is called so
   */
  public List<EntityState> called(String name, @Nullable Window on) {
    List<HeldEntity> entities = holdings.entitiesCalled(name);
    if (entities.isEmpty()) {
      throw unknown(name);
    }
    return entities.stream().map(entity -> state(entity, on)).toList();
  }

  private EntityState state(HeldEntity entity, @Nullable Window on) {
    Bearer bearer = new Bearer(entity);
    List<HeldClaim> claims =
        Stream.concat(claimsOf(entity, bearer).stream(), causesNaming(entity).stream())
            .filter(held -> on == null || on.answer(held.claim().when()) != Answer.NO)
            .toList();
    List<Told> told = new Telling(holdings).of(claims);
    return new EntityState(
        entity.kind(),
        entity.name(),
        otherNames(entity),
        on,
        sections(told, bearer, on),
        new RivalFigures(told).found());
  }

  private List<HeldClaim> claimsOf(HeldEntity entity, Bearer bearer) {
    Question question = Question.ALL.about(entity.name()).status(Status.PROPOSED, Status.ACCEPTED);
    return holdings.claims(question).stream().filter(bearer::isSpokenOfBy).toList();
  }

  private List<HeldClaim> causesNaming(HeldEntity entity) {
    String quoted = "\"" + entity.name().replace("\"", " ") + "\"";
    return holdings.claims(
        Question.ALL.kind(Kind.CAUSED).words(quoted).status(Status.PROPOSED, Status.ACCEPTED));
  }

  private static List<OtherName> otherNames(HeldEntity entity) {
    Map<String, OtherName> names = new TreeMap<>();
    for (HeldEntity.Naming naming : entity.names()) {
      if (!naming.name().equals(entity.name())) {
        names.putIfAbsent(
            naming.name(), new OtherName(naming.name(), naming.because(), naming.reports()));
      }
    }
    return List.copyOf(names.values());
  }

  private static List<Section> sections(List<Told> told, Bearer bearer, @Nullable Window on) {
    Map<Family, List<Told>> byFamily = new EnumMap<>(Family.class);
    for (Told each : told) {
      byFamily.computeIfAbsent(Family.of(each.claim().kind()), _ -> new ArrayList<>()).add(each);
    }
    List<Section> sections = new ArrayList<>();
    byFamily.forEach(
        (family, ofFamily) -> sections.add(section(family, Alike.grouped(ofFamily, bearer), on)));
    return sections;
  }

  private static Section section(Family family, List<List<Told>> groups, @Nullable Window on) {
    List<Shown> shown = new ArrayList<>();
    for (List<Told> same : groups) {
      shown.add(new Shown(same, on == null ? Answer.SURELY : surest(same, on)));
    }
    shown.sort(ORDER);
    return new Section(family, shown);
  }

  private static Answer surest(List<Told> told, Window on) {
    return told.stream()
        .map(each -> on.answer(each.claim().when()))
        .min(Comparator.naturalOrder())
        .orElse(Answer.NO);
  }

  private Trouble unknown(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String likely =
        holdings.entities().stream()
            .flatMap(entity -> entity.names().stream().map(HeldEntity.Naming::name))
            .filter(known -> known.toLowerCase(Locale.ROOT).contains(wanted))
            .distinct()
            .limit(SUGGESTIONS)
            .map(known -> "\"" + known + "\"")
            .collect(Collectors.joining(" or "));
    String advice =
        likely.isEmpty()
            ? "look for it with: tidemark claims --text \"" + name + "\"."
            : "did you mean " + likely + "?";
    return new Trouble(
        Trouble.Cause.NOTHING_THERE,
        "Nobody and nothing in this casebook is called \"" + name + "\"; " + advice);
  }
}
