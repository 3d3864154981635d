package org.tidemark.web.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.ClaimId;
import org.tidemark.model.EntityKind;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Bearing;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.page.Atlas;
import org.tidemark.workbench.page.Spot;

/** The sorting of all that is held of an entity into the parts of its page. */
final class Dossier {
  private static final Comparator<Saying> SUREST_FIRST =
      Comparator.comparing((Saying saying) -> saying.row().isUndated())
          .thenComparing(saying -> saying.row().answer())
          .thenComparingInt(saying -> saying.row().standing().equals("accepted") ? 0 : 1);

  private final List<Theme> themes;
  private final Set<Matter> matters = new LinkedHashSet<>();
  private final Set<Matter> disputed;
  private final Map<String, Spot> spots;

  /** A dossier of these answers, some of them disputed, its places found in an atlas. */
  Dossier(List<Theme> themes, List<Matter> disputed, Atlas atlas) {
    this.themes = themes;
    this.disputed = Set.copyOf(disputed);
    for (Theme theme : themes) {
      matters.addAll(theme.then());
      matters.addAll(theme.before());
      matters.addAll(theme.after());
      matters.addAll(theme.denied());
    }
    Set<String> places = new TreeSet<>();
    matters.stream()
        .filter(matter -> matter.nameKind() == EntityKind.PLACE)
        .forEach(matter -> places.add(matter.name()));
    this.spots = atlas.find(places);
  }

  List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Matter> ours = matters.stream().filter(matter -> part.takes(matter.kind())).toList();
      List<Saying> sayings =
          ours.stream()
              .filter(matter -> matter.bearing().isThen())
              .map(this::saying)
              .sorted(SUREST_FIRST)
              .toList();
      chapters.add(new Chapter(part, rows(ours), sayings, silence(part)));
    }
    return chapters;
  }

  /** Every claim once, though several matters may stand on it. */
  private List<Row> rows(List<Matter> ours) {
    Map<ClaimId, Row> rows = new LinkedHashMap<>();
    for (Matter matter : ours) {
      for (Told told : matter.all()) {
        rows.putIfAbsent(told.id(), row(matter, told));
      }
    }
    return List.copyOf(rows.values());
  }

  private Row row(Matter matter, Told told) {
    boolean says = matter.claims().contains(told) && matter.bearing().isThen();
    return new Row(
        told,
        says ? answer(matter.bearing()) : Answer.NO,
        matter.outward(),
        matter.name(),
        matter.nameKind(),
        spots.get(matter.name()));
  }

  private static Answer answer(Bearing bearing) {
    return switch (bearing) {
      case SURELY -> Answer.SURELY;
      case POSSIBLY -> Answer.POSSIBLY;
      case BEFORE, AFTER, DENIED -> Answer.NO;
    };
  }

  private Saying saying(Matter matter) {
    return new Saying(row(matter, matter.first()), matter.claims(), disputed.contains(matter));
  }

  private String silence(Part part) {
    return themes.stream()
        .filter(theme -> isOf(part, theme))
        .map(Theme::silence)
        .findFirst()
        .map(words -> words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1))
        .orElse(part.absence());
  }

  private static boolean isOf(Part part, Theme theme) {
    return java.util.stream.Stream.of(theme.before(), theme.after(), theme.denied())
        .flatMap(List::stream)
        .anyMatch(matter -> part.takes(matter.kind()));
  }
}
