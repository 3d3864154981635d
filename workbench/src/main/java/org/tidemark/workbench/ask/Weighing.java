package org.tidemark.workbench.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.model.time.Answer;
import org.tidemark.model.time.Boundary;
import org.tidemark.workbench.Told;

/**
 * The weighing of the claims of one matter: whether it was so on the days asked about.
 *
 * <p>What a claim saw begin and end is never overruled by another's words: rival claims are shown,
 * not decided. An end that came before those days takes away what is no more than possible then,
 * and what is so only because the claim saw no end. An end that is only reported makes that
 * possible.
 */
final class Weighing {
  /** What ends with a death or a break, so that an undated claim of it is of the time before. */
  private static final Set<Kind> ENDING_ONCE =
      Set.of(Kind.LEADS, Kind.MEMBER_OF, Kind.PART_OF, Kind.PLEDGED_TO);

  private final @Nullable Window on;
  private final Kind kind;

  Weighing(@Nullable Window on, Kind kind) {
    this.on = on;
    this.kind = kind;
  }

  Bearing bearing(List<Told> so, List<Told> ended, List<Told> denied) {
    List<Reach> claims = so.stream().map(Reach::new).toList();
    List<Reach> ends = ended.stream().map(Reach::new).toList();
    Window days = on;
    return days == null
        ? everBearing(claims, ends)
        : bearing(days, claims, ends, denied.stream().map(Reach::new).toList());
  }

  private static Bearing everBearing(List<Reach> claims, List<Reach> ends) {
    if (claims.isEmpty()) {
      return ends.isEmpty() ? Bearing.DENIED : Bearing.BEFORE;
    }
    LocalDate lastEnd = latest(ends.stream().map(end -> end.stop().earliest()));
    boolean over =
        !ends.isEmpty() && claims.stream().noneMatch(claim -> beginsAfter(claim, lastEnd));
    if (over) {
      return Bearing.BEFORE;
    }
    return claims.stream().anyMatch(Reach::isFirm) ? Bearing.SURELY : Bearing.POSSIBLY;
  }

  private static boolean beginsAfter(Reach claim, @Nullable LocalDate end) {
    LocalDate first = claim.isUndated() ? null : claim.firstDay();
    return end == null || first != null && !first.isBefore(end);
  }

  private Bearing bearing(Window days, List<Reach> claims, List<Reach> ends, List<Reach> denied) {
    List<Reach> gone = ends.stream().filter(end -> isBefore(end.stop(), days)).toList();
    Optional<Answer> best =
        claims.stream().map(claim -> answer(claim, days, gone)).min(Comparator.naturalOrder());
    if (best.isPresent() && best.get() != Answer.NO) {
      return best.get() == Answer.SURELY ? Bearing.SURELY : Bearing.POSSIBLY;
    }
    if (!gone.isEmpty()) {
      return Bearing.BEFORE;
    }
    if (!ends.isEmpty()) {
      return stillToEnd(days, claims);
    }
    boolean denies = denied.stream().anyMatch(each -> each.answer(days) != Answer.NO);
    if (denies || claims.isEmpty()) {
      return denies ? Bearing.DENIED : Bearing.BEFORE;
    }
    return claims.stream().anyMatch(claim -> claim.isBefore(days)) ? Bearing.BEFORE : Bearing.AFTER;
  }

  /** What ended later was so before, from a day that may not be known. */
  private static Bearing stillToEnd(Window days, List<Reach> claims) {
    boolean begunLater =
        !claims.isEmpty()
            && claims.stream()
                .allMatch(claim -> {
                  LocalDate first = claim.firstDay();
                  return first != null && first.isAfter(days.to());
                });
    return begunLater ? Bearing.AFTER : Bearing.POSSIBLY;
  }

  private static boolean isBefore(Boundary stop, Window days) {
    LocalDate latest = stop.latest();
    return latest != null && latest.isBefore(days.from());
  }

  /** What a claim says of those days, when all ends before them have been heard. */
  private Answer answer(Reach claim, Window days, List<Reach> gone) {
    Answer answer = claim.answer(days);
    boolean open = answer == Answer.POSSIBLY || answer == Answer.SURELY && claim.sawNoEnd();
    List<Reach> against =
        open ? gone.stream().filter(end -> endsIt(end, claim)).toList() : List.of();
    if (against.stream().anyMatch(Reach::isFact)) {
      return Answer.NO;
    }
    return against.isEmpty() ? answer : Answer.POSSIBLY;
  }

  private boolean endsIt(Reach end, Reach claim) {
    LocalDate stop = end.stop().latest();
    if (stop == null) {
      return false;
    }
    if (claim.isUndated()) {
      LocalDate reported = claim.reported();
      boolean together = claim.told().report().id().equals(end.told().report().id());
      return ENDING_ONCE.contains(kind) || together || reported == null || !reported.isAfter(stop);
    }
    LocalDate first = claim.firstDay();
    return first == null || first.isBefore(stop);
  }

  private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> days) {
    return days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }
}
