package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.workbench.Told;

/** The search for figures of one entity's strength that are given for one time and differ. */
final class RivalFigures {
  private final Map<String, List<Told>> byScope = new TreeMap<>();

  RivalFigures(List<Told> told) {
    for (Told each : told) {
      if (each.claim().kind() == Kind.STRENGTH && each.claim().polarity() == Polarity.ASSERTED) {
        byScope.computeIfAbsent(scope(each), _ -> new ArrayList<>()).add(each);
      }
    }
  }

  private static String scope(Told told) {
    Details details = told.claim().assertion().details();
    return String.join(
        "\u001f",
        unit(told),
        plain(details.word(Qualifier.PLACE)),
        plain(details.word(Qualifier.PART)));
  }

  private static String unit(Told told) {
    return plain(told.claim().assertion().details().unit()).replace(" (joint)", "");
  }

  private static String plain(@Nullable String words) {
    return words == null ? "" : words.toLowerCase(Locale.ROOT).strip();
  }

  /** The figures that have a rival, one list for each thing that is counted. */
  List<Rivals> found() {
    List<Rivals> found = new ArrayList<>();
    for (List<Told> ofScope : byScope.values()) {
      List<Told> ordered = ofScope.stream().sorted(Told.CHRONOLOGICAL).toList();
      List<Told> rivals = ordered.stream().filter(one -> hasRival(one, ordered)).toList();
      if (!rivals.isEmpty()) {
        found.add(new Rivals(unit(rivals.getFirst()), rivals));
      }
    }
    return found;
  }

  private static boolean hasRival(Told one, List<Told> all) {
    return all.stream().anyMatch(other -> differ(one, other) && meet(one, other));
  }

  private static boolean meet(Told one, Told other) {
    return !one.claim().when().isUndated()
        && !other.claim().when().isUndated()
        && one.claim().when().relation(other.claim().when()).mayOverlap();
  }

  private static boolean differ(Told one, Told other) {
    Figure mine = figure(one);
    Figure theirs = figure(other);
    return !Objects.equals(mine.lo(), theirs.lo())
        || !Objects.equals(mine.hi(), theirs.hi())
        || !Objects.equals(mine.best(), theirs.best());
  }

  private static Figure figure(Told told) {
    return Objects.requireNonNull(told.claim().assertion().details().value());
  }
}
