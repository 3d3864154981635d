package org.tidemark.workbench.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.time.Answer;
import org.tidemark.store.NormalName;
import org.tidemark.workbench.Told;

/** The sorting of claims about one entity into matters, each with how it stands on the day. */
final class Matters {
  private record Key(
      Kind kind, boolean outward, String other, String scope, @Nullable Object single) {}

  private record Single(Details details, @Nullable String time) {}

  private final Docket docket;

  Matters(Docket docket) {
    this.docket = docket;
  }

  /** A theme of the claims that pass. */
  Theme theme(Heading heading, Collection<Told> told, Predicate<Told> which) {
    return theme(heading, told, which, List.of());
  }

  /** A theme of the claims that pass, some ended by removals. */
  Theme theme(
      Heading heading, Collection<Told> told, Predicate<Told> which, Collection<Told> removals) {
    List<Matter> all = of(told.stream().filter(which).toList(), removals);
    return heading.over(all, docket.on());
  }

  /** Passes claims of one of these kinds that speak of the entity asked about. */
  Predicate<Told> outward(Kind first, Kind... more) {
    EnumSet<Kind> kinds = EnumSet.of(first, more);
    return told -> kinds.contains(told.claim().kind()) && isOutward(told.claim());
  }

  /** Passes claims of one of these kinds that have the entity asked about at the far end. */
  Predicate<Told> inward(Kind first, Kind... more) {
    EnumSet<Kind> kinds = EnumSet.of(first, more);
    return told -> kinds.contains(told.claim().kind()) && !isOutward(told.claim());
  }

  /** The matters of these claims. */
  List<Matter> of(Collection<Told> told) {
    return of(told, List.of());
  }

  /** The matters of these claims; a removal ends what its person led or belonged to. */
  List<Matter> of(Collection<Told> told, Collection<Told> removals) {
    Map<Key, List<Told>> groups = new LinkedHashMap<>();
    for (Told each : told) {
      groups.computeIfAbsent(key(each), _ -> new ArrayList<>()).add(each);
    }
    Map<String, List<Told>> removed = new LinkedHashMap<>();
    for (Told each : removals) {
      String person = each.claim().assertion().subjectEntity().map(this::nameOf).orElse("");
      removed.computeIfAbsent(NormalName.of(person).text(), _ -> new ArrayList<>()).add(each);
    }
    List<Matter> matters = new ArrayList<>();
    groups.forEach((key, group) ->
        matters.add(matter(key, group, removed.getOrDefault(key.other(), List.of()))));
    return matters;
  }

  private Key key(Told told) {
    Claim claim = told.claim();
    Assertion said = claim.assertion();
    boolean outward = isOutward(claim);
    Term other = outward ? said.object() : said.subject();
    boolean single = !Reach.lasts(claim.kind()) || isMeasure(claim.kind());
    return new Key(
        claim.kind(),
        outward || said.kind().symmetric(),
        other == null ? "" : NormalName.of(nameOf(other)).text(),
        scope(said),
        single ? new Single(said.details(), claim.holds().edtf()) : null);
  }

  private static boolean isMeasure(Kind kind) {
    return kind == Kind.STRENGTH || kind == Kind.COMPOSED_OF || kind == Kind.FINANCES;
  }

  /** Whether the entity asked about is whom the claim speaks of. */
  boolean isOutward(Claim claim) {
    return docket.bearer().isAt(claim.assertion().subjectEntity()) || claim.kind() == Kind.CAUSED;
  }

  private static String scope(Assertion said) {
    Details details = said.details();
    String function = said.kind() == Kind.AUTHORITY_OVER ? details.word(Qualifier.FUNCTION) : null;
    String part = details.word(Qualifier.PART);
    return (function == null ? "" : function) + "|" + (part == null ? "" : part);
  }

  private String nameOf(Term term) {
    return term instanceof Entity entity ? docket.canon().nameOf(entity) : term.label();
  }

  private Matter matter(Key key, List<Told> group, List<Told> removals) {
    List<Told> so = only(group, Polarity.ASSERTED);
    List<Told> ended = new ArrayList<>(only(group, Polarity.ENDED));
    ended.addAll(removals);
    List<Told> denied = only(group, Polarity.DENIED);
    Told first = group.getFirst();
    Assertion said = first.claim().assertion();
    Term other = isOutward(first.claim()) ? said.object() : said.subject();
    List<Told> ends = new ArrayList<>(ended);
    ends.addAll(denied);
    ends.sort(Told.CHRONOLOGICAL);
    Bearing bearing = new Weighing(docket.on(), key.kind()).bearing(so, ended, denied);
    List<Told> then = then(bearing, so);
    return new Matter(
        key.kind(),
        other == null ? "" : nameOf(other),
        kindOf(other),
        key.outward(),
        bearing,
        then,
        so.stream().filter(each -> !then.contains(each)).toList(),
        ends);
  }

  private List<Told> then(Bearing bearing, List<Told> so) {
    return switch (bearing) {
      case SURELY, POSSIBLY -> so.stream().filter(this::isThen).toList();
      case BEFORE, AFTER -> so;
      case DENIED -> List.of();
    };
  }

  private boolean isThen(Told told) {
    return new Reach(told).answer(docket.on()) != Answer.NO;
  }

  private static @Nullable EntityKind kindOf(@Nullable Term term) {
    return term instanceof Entity entity ? entity.kind() : null;
  }

  private static List<Told> only(List<Told> told, Polarity polarity) {
    return told.stream()
        .filter(each -> each.claim().polarity() == polarity)
        .sorted(Told.CHRONOLOGICAL)
        .toList();
  }

  /** By the first day of which a claim speaks; what speaks of none comes last. */
  static Comparator<Matter> byTime() {
    return Comparator.comparing(Matters::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Matter::first, Told.CHRONOLOGICAL);
  }

  /** The latest first; what speaks of no day comes last. */
  static Comparator<Matter> latestFirst() {
    return Comparator.comparing(Matters::firstDay, Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(Matter::first, Told.CHRONOLOGICAL);
  }

  /** How far the nearest report of an undated matter came out from the days asked about. */
  static long daysAway(Matter matter, @Nullable Window on) {
    if (on == null || !matter.isUndated()) {
      return 0;
    }
    return matter.all().stream()
        .map(told -> new Reach(told).reported())
        .filter(Objects::nonNull)
        .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(on.to(), day)))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  static @Nullable LocalDate firstDay(Matter matter) {
    return matter.all().stream()
        .filter(told -> !told.claim().when().isUndated())
        .map(told -> new Reach(told).firstDay())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
