package org.tidemark.workbench.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.time.Boundary;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;

/** Asks what changed between two dates, for one entity or for all. */
public final class AskChanges {
  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskChanges(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * What changed for every entity of this name.
   *
   * @throws Trouble if nobody is called so, or the dates are the wrong way round
   */
  public List<Changes> of(String name, Window from, Window to, int limit) {
    requireOrder(from, to);
    return dockets.called(name, from).stream()
        .map(docket ->
            limited(new Changes(docket.subject(), from, to, compared(docket, from, to), 0), limit))
        .toList();
  }

  private static void requireOrder(Window from, Window to) {
    if (!from.to().isBefore(to.from())) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "--from \""
              + from.written()
              + "\" does not come before --to \""
              + to.written()
              + "\"; turn them round.");
    }
  }

  private static List<Change> compared(Docket docket, Window from, Window to) {
    List<Told> told = docket.all();
    List<Told> removals = AskLeaders.removals(docket, told);
    List<Matter> before = new Matters(docket.at(from)).of(told, removals);
    List<Matter> after = new Matters(docket.at(to)).of(told, removals);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Change.Sort sort = sort(before.get(i), after.get(i), to);
      if (sort != null) {
        changes.add(new Change(sort, null, after.get(i)));
      }
    }
    changes.removeIf(change -> isToldByAnEnd(change, changes));
    return changes;
  }

  /** A removal is told once, with the office it ended. */
  private static boolean isToldByAnEnd(Change change, List<Change> all) {
    return change.matter().kind() == Kind.REMOVED
        && all.stream()
            .filter(other -> other.sort() == Change.Sort.ENDED)
            .anyMatch(other -> other.matter().ends().contains(change.matter().first()));
  }

  private static Change.@Nullable Sort sort(Matter before, Matter after, Window to) {
    if (!Reach.lasts(after.kind())) {
      boolean dated = after.all().stream().anyMatch(told -> !told.claim().when().isUndated());
      boolean happened =
          before.bearing() == Bearing.AFTER
              && (after.bearing() == Bearing.BEFORE || after.bearing().isThen());
      return dated && happened ? Change.Sort.HAPPENED : null;
    }
    if (!before.bearing().isThen() && after.bearing().isThen()) {
      return before.bearing() == Bearing.DENIED ? null : Change.Sort.BEGAN;
    }
    if (before.bearing() == Bearing.AFTER && after.bearing() == Bearing.BEFORE) {
      return hasEnd(after, to) ? Change.Sort.ENDED : Change.Sort.HAPPENED;
    }
    if (before.bearing().isThen() && after.bearing() == Bearing.BEFORE) {
      return hasEnd(after, to) ? Change.Sort.ENDED : Change.Sort.FELL_SILENT;
    }
    return null;
  }

  private static boolean hasEnd(Matter matter, Window to) {
    return matter.ends().stream()
        .filter(told -> told.claim().polarity() != Polarity.DENIED)
        .anyMatch(told -> {
          LocalDate stop = new Reach(told).stop().earliest();
          return stop == null || !stop.isAfter(to.to());
        });
  }

  /** What began, ended or happened to anybody on a date between these. */
  public Changes ofAll(Window from, Window to, int limit) {
    requireOrder(from, to);
    Question question =
        Question.ALL.during(from.from(), to.to()).status(Status.PROPOSED, Status.ACCEPTED);
    List<HeldClaim> dated =
        dockets.holdings().claims(question).stream()
            .filter(held -> !held.claim().when().isUndated())
            .toList();
    Map<String, List<Told>> bySubject = new TreeMap<>();
    for (Told told : new Telling(dockets.holdings()).of(dated)) {
      Entity subject =
          told.claim()
              .assertion()
              .subjectEntity()
              .or(() -> told.claim().assertion().objectEntity())
              .orElse(null);
      if (subject != null) {
        bySubject
            .computeIfAbsent(subject.kind().code() + "|" + subject.name(), _ -> new ArrayList<>())
            .add(told);
      }
    }
    List<Change> changes = new ArrayList<>();
    bySubject.forEach((whose, told) -> changes.addAll(ofOne(whose, told, from, to)));
    return limited(new Changes(null, from, to, changes, 0), limit);
  }

  private List<Change> ofOne(String whose, List<Told> told, Window from, Window to) {
    String name = whose.substring(whose.indexOf('|') + 1);
    EntityKind kind = EntityKind.ofCode(whose.substring(0, whose.indexOf('|')));
    List<Change> changes = new ArrayList<>();
    dockets
        .of(kind, name, to)
        .ifPresent(docket -> {
          for (Matter matter : new Matters(docket).of(told)) {
            Change.Sort sort = sortWithin(matter, from, to);
            if (sort != null) {
              changes.add(new Change(sort, docket.entity().name(), matter));
            }
          }
        });
    return changes;
  }

  private static Change.@Nullable Sort sortWithin(Matter matter, Window from, Window to) {
    Reach reach = new Reach(matter.first());
    boolean ended = matter.claims().isEmpty();
    Boundary stop = ended ? reach.stop() : null;
    LocalDate day = stop == null ? reach.firstDay() : stop.earliest();
    if (day == null || !day.isAfter(from.to()) || day.isAfter(to.to())) {
      return null;
    }
    if (!Reach.lasts(matter.kind())) {
      return Change.Sort.HAPPENED;
    }
    return ended ? Change.Sort.ENDED : Change.Sort.BEGAN;
  }

  private static Changes limited(Changes changes, int limit) {
    List<Change> sorted = new ArrayList<>(changes.changes());
    sorted.sort(
        Comparator.comparing((Change change) -> Family.of(change.matter().kind()))
            .thenComparing(Change::matter, Matters.byTime()));
    int few = limit == 0 ? sorted.size() : Math.min(limit, sorted.size());
    return new Changes(
        changes.subject(),
        changes.from(),
        changes.to(),
        sorted.subList(0, few),
        sorted.size() - few);
  }
}
