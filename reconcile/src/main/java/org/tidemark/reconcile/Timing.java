package org.tidemark.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.Relation;

/**
 * How the times of a held and a new claim lie to each other.
 *
 * @param held the held claim's
 * @param fresh the new claim's
 * @param relation every way in which they can lie
 */
record Timing(Period held, Period fresh, Relation relation) {
  private static final int YEARS_UNSTRESSED = 5;

  static Timing of(Period held, Period fresh) {
    return new Timing(held, fresh, held.when().relation(fresh.when()));
  }

  boolean bothDated() {
    return held.dated() && fresh.dated();
  }

  boolean neitherDated() {
    return !held.dated() && !fresh.dated();
  }

  /** Whether they cannot share a day. */
  boolean apart() {
    return relation.mustPrecede() || relation.mustFollow();
  }

  /** Whether one gives way to the other: apart, handing over, or years between two presents. */
  boolean follow() {
    return apart()
        || handsOver(held, fresh)
        || handsOver(fresh, held)
        || lastSeenBefore(held, fresh)
        || lastSeenBefore(fresh, held)
        || presentsApart();
  }

  /** "Since 2011", said in 2012, reaches no further than 2012 when another begins in 2015. */
  private static boolean lastSeenBefore(Period earlier, Period later) {
    LocalDate start = later.when().earliestStart();
    if (!earlier.span() || earlier.said().end().seen() || !later.dated() || start == null) {
      return false;
    }
    LocalDate until = earlier.surelyUntil();
    return begins(earlier, later) && (until == null || until.isBefore(start));
  }

  /** Whether they must share a day. */
  boolean together() {
    return bothDated() && relation.mustOverlap() && !follow();
  }

  /** Whether what is held came first, where {@link #follow} or not is known. */
  boolean heldFirst() {
    if (handsOver(held, fresh) || lastSeenBefore(held, fresh) || relation.mustPrecede()) {
      return true;
    }
    if (handsOver(fresh, held) || lastSeenBefore(fresh, held) || relation.mustFollow()) {
      return false;
    }
    LocalDate mine = held.last();
    LocalDate theirs = fresh.last();
    return mine == null || theirs == null || !mine.isAfter(theirs);
  }

  /** "Until 2015" and "since 2015" meet in 2015: the one gave way to the other then. */
  private static boolean handsOver(Period earlier, Period later) {
    if (!earlier.dated() || !later.dated()) {
      return false;
    }
    Boundary end = earlier.named(earlier.said().end());
    Boundary start = later.named(later.said().start());
    if (end != null && start != null) {
      return meet(end, start) && begins(earlier, later) && ends(earlier, later);
    }
    if (end != null && !later.span()) {
      return onOrIn(later.said().earliestStart(), end) && begins(earlier, later);
    }
    return start != null
        && !earlier.span()
        && onOrIn(earlier.said().latestEnd(), start)
        && ends(earlier, later);
  }

  private static boolean meet(Boundary end, Boundary start) {
    return !before(end.latest(), start.earliest()) && !before(start.latest(), end.earliest());
  }

  private static boolean onOrIn(@Nullable LocalDate day, Boundary boundary) {
    return day != null && !before(day, boundary.earliest()) && !before(boundary.latest(), day);
  }

  /** Whether the earlier one starts first. */
  private static boolean begins(Period earlier, Period later) {
    LocalDate mine = earlier.said().earliestStart();
    LocalDate theirs = later.said().earliestStart();
    return mine == null || theirs != null && mine.isBefore(theirs);
  }

  /** Whether the later one ends last. */
  private static boolean ends(Period earlier, Period later) {
    LocalDate mine = earlier.said().latestEnd();
    LocalDate theirs = later.said().latestEnd();
    return theirs == null || mine != null && mine.isBefore(theirs);
  }

  private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && a.isBefore(b);
  }

  /**
   * An undated present tense speaks of the day of its report. Two of them years apart, or one and a
   * date long past, are two times; a "now" shortens the years to one.
   */
  private boolean presentsApart() {
    LocalDate mine = held.lastSeen();
    LocalDate theirs = fresh.lastSeen();
    if (bothDated() || !held.dated() && mine == null || !fresh.dated() && theirs == null) {
      return false;
    }
    LocalDate one = held.dated() ? held.last() : mine;
    LocalDate other = fresh.dated() ? fresh.last() : theirs;
    if (one == null || other == null) {
      return false;
    }
    boolean heldIsLater = one.isAfter(other);
    Period later = heldIsLater ? held : fresh;
    LocalDate lateDay = heldIsLater ? one : other;
    LocalDate earlyDay = heldIsLater ? other : one;
    int years = later.stressed() ? 1 : YEARS_UNSTRESSED;
    return !later.dated() && !lateDay.isBefore(earlyDay.plusYears(years));
  }

  /** Whether the new claim gives the time more closely than the held one. */
  boolean freshIsCloser() {
    if (!fresh.dated()) {
      return false;
    }
    if (!held.dated()) {
      return true;
    }
    boolean withinStretch = held.span() && held.when().mode() == Mode.THROUGHOUT && !fresh.span();
    if (withinStretch) {
      return false;
    }
    boolean nowExact = held.said().isApproximate() && !fresh.said().isApproximate();
    return fresh.said().isNarrowerThan(held.said())
        || nowExact && !held.said().isNarrowerThan(fresh.said()) && inside();
  }

  private boolean inside() {
    return !before(fresh.said().earliestStart(), held.said().earliestStart())
        && !before(held.said().latestEnd(), fresh.said().latestEnd());
  }

  /** Why two dates of what happens once clash. */
  String twoDates() {
    return "it happens once, and “%s” and “%s” cannot both be right"
        .formatted(held.named(), fresh.named());
  }

  /** The time both speak of, fit to stand at the head of a sentence. */
  String shared() {
    if (neitherDated()) {
      return "neither gives a date";
    }
    if (!bothDated()) {
      return "only one of them gives a date";
    }
    return held.inWords().equals(fresh.inWords())
        ? "both speak of " + held.named()
        : "“" + held.inWords() + "” and “" + fresh.inWords() + "” overlap";
  }
}
