package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Shows all that is held of an organisation, a person, a place or a population on a date. */
public final class ShowEntity {
  private static final Comparator<Shown> ORDER =
      Comparator.comparing((Shown shown) -> shown.first().claim().kind())
          .thenComparing(Shown::first, Told.CHRONOLOGICAL);

  private final Dockets dockets;

  /** Shows what this view holds. */
  public ShowEntity(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The states of all entities of this name; more than one where it is the name of several.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<EntityState> called(String name, @Nullable Window on) {
    return dockets.called(name, on).stream().map(ShowEntity::state).toList();
  }

  private static EntityState state(Docket docket) {
    Window on = docket.on();
    List<Told> told =
        docket.all().stream().filter(each -> new Reach(each).answer(on) != Answer.NO).toList();
    Subject subject = docket.subject();
    return new EntityState(
        subject.kind(),
        subject.name(),
        subject.otherNames(),
        on,
        sections(told, docket.bearer(), on),
        new RivalFigures(told).found());
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
        .map(each -> new Reach(each).answer(on))
        .min(Comparator.naturalOrder())
        .orElse(Answer.NO);
  }
}
