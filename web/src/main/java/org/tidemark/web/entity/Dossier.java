package org.tidemark.web.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Term;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.EntityState;
import org.tidemark.workbench.ask.OtherName;
import org.tidemark.workbench.ask.Shown;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.page.Atlas;
import org.tidemark.workbench.page.Spot;

/** The sorting of all that is held of an entity into the parts of its page. */
final class Dossier {
  private final EntityState state;
  private final @Nullable Window on;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Spot> spots;

  Dossier(EntityState state, @Nullable Window on, Atlas atlas) {
    this.state = state;
    this.on = on;
    names.add(plain(state.name()));
    state.otherNames().stream().map(OtherName::name).map(Dossier::plain).forEach(names::add);
    this.spots = atlas.find(places());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private Set<String> places() {
    Set<String> places = new TreeSet<>();
    for (Shown shown : all()) {
      Told told = shown.first();
      addPlace(told.claim().assertion().object(), places);
    }
    return places;
  }

  private static void addPlace(@Nullable Term term, Set<String> places) {
    if (term instanceof Entity entity && entity.kind() == EntityKind.PLACE) {
      places.add(entity.name());
    }
  }

  private List<Shown> all() {
    return state.sections().stream().flatMap(section -> section.shown().stream()).toList();
  }

  List<Chapter> chapters() {
    List<Shown> all = all();
    List<Chapter> chapters = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Row> rows =
          all.stream()
              .filter(shown -> part.takes(shown.first().claim().kind()))
              .map(this::row)
              .toList();
      chapters.add(new Chapter(part, rows));
    }
    return chapters;
  }

  private Row row(Shown shown) {
    Term object = shown.first().claim().assertion().object();
    Spot spot =
        object instanceof Entity entity && entity.kind() == EntityKind.PLACE
            ? spots.get(entity.name())
            : null;
    return new Row(shown, answer(shown), isOutward(shown), spot);
  }

  private boolean isOutward(Shown shown) {
    Term subject = shown.first().claim().assertion().subject();
    return !(subject instanceof Entity entity) || is(entity);
  }

  private boolean is(Entity entity) {
    return entity.kind() == state.kind() && names.contains(plain(entity.name()));
  }

  private Answer answer(Shown shown) {
    if (on == null) {
      return Answer.SURELY;
    }
    Window asked = on;
    return shown.claims().stream()
        .map(told -> asked.answer(told.claim().when()))
        .min(java.util.Comparator.naturalOrder())
        .orElse(Answer.NO);
  }
}
