package org.tidemark.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time at which a thing was so, as imprecisely as the source gives it.
 *
 * <p>Start and end each lie between an earliest and a latest day, so there are many ways in which
 * it can be true; questions are answered over all of them. {@link Mode} says whether the thing was
 * so on every day from start to end, or at least once between them. Bounds that the order of start
 * and end rules out are tightened away, so equal meanings are equal values.
 */
public record When(Boundary start, Boundary end, Mode mode) {
  /** By start, then by end; what reaches back without limit comes first. */
  public static final Comparator<When> CHRONOLOGICAL =
      Comparator.comparingLong((When when) -> when.bounds().first().lo())
          .thenComparingLong(when -> when.bounds().first().hi())
          .thenComparingLong(when -> when.bounds().last().lo())
          .thenComparingLong(when -> when.bounds().last().hi())
          .thenComparing(When::mode);

  private static final When UNDATED = new When(Boundary.UNSEEN, Boundary.UNSEEN, Mode.WITHIN);

  public When {
    LocalDate earliest = start.earliest();
    LocalDate latest = end.latest();
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "it cannot start on " + earliest + " at the earliest and end by " + latest);
    }
    Boundary given = start;
    start = start.tightenedTo(null, end.widened().latest());
    end = end.tightenedTo(given.widened().earliest(), null);
  }

  /** A time the source does not give: nothing bounds it. */
  public static When undated() {
    return UNDATED;
  }

  /** What an EDTF value says of an event: at least once within it. */
  public static When of(Edtf edtf) {
    return WhenFromEdtf.when(edtf, Mode.WITHIN);
  }

  /** What an EDTF value says, spoken for as much of its period as {@code mode} tells. */
  public static When of(Edtf edtf, Mode mode) {
    return WhenFromEdtf.when(edtf, mode);
  }

  /** At least once within a year. */
  public static When during(int year) {
    return of(EdtfDate.of(year));
  }

  /** At least once within a month. */
  public static When during(YearMonth month) {
    return of(EdtfDate.of(month));
  }

  /** At least once within a season. */
  public static When during(Season season, int year) {
    return of(EdtfDate.of(season, year));
  }

  /** On a day. */
  public static When on(LocalDate day) {
    return of(EdtfDate.of(day));
  }

  /** Throughout from a date on, its end not seen. */
  public static When since(EdtfDate start) {
    return of(EdtfInterval.since(start), Mode.THROUGHOUT);
  }

  /** Throughout up to a date, its start not seen. */
  public static When until(EdtfDate end) {
    return of(EdtfInterval.until(end), Mode.THROUGHOUT);
  }

  /** Throughout from one date to another. */
  public static When between(EdtfDate start, EdtfDate end) {
    return of(EdtfInterval.between(start, end), Mode.THROUGHOUT);
  }

  /** The same period, spoken for day by day. */
  public When asThroughout() {
    return new When(start, end, Mode.THROUGHOUT);
  }

  /** The same period, spoken for at least once. */
  public When asWithin() {
    return new When(start, end, Mode.WITHIN);
  }

  /** The first day it can start on; null if nothing bounds it. */
  public @Nullable LocalDate earliestStart() {
    return start.earliest();
  }

  /** The last day it can start on; null if nothing bounds it. */
  public @Nullable LocalDate latestStart() {
    return start.latest();
  }

  /** The first day it can end on; null if nothing bounds it. */
  public @Nullable LocalDate earliestEnd() {
    return end.earliest();
  }

  /** The last day it can end on; null if nothing bounds it. */
  public @Nullable LocalDate latestEnd() {
    return end.latest();
  }

  /** Whether the source gives no time at all, apart from a clipping at its own date. */
  public boolean isUndated() {
    return start.earliest() == null && !start.seen() && !end.seen();
  }

  /** Whether start or end is only "about". */
  public boolean isApproximate() {
    return start.approximate() || end.approximate();
  }

  /** Was it so on that day? */
  public Answer answer(LocalDate day) {
    return answer(day, day);
  }

  /** Was it so on at least one day of the window, both ends included? */
  public Answer answer(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("the window ends on " + to + " before it starts: " + from);
    }
    return Extent.of(this).touches(from.toEpochDay(), to.toEpochDay());
  }

  /** What a report of that day can know of this. */
  public When clippedAt(LocalDate published) {
    return clippedAt(published, published);
  }

  /** What a report can know of this, its own date given as imprecisely as this one. */
  public When clippedAt(When published) {
    return clippedAt(published.earliestStart(), published.latestEnd());
  }

  private When clippedAt(@Nullable LocalDate sure, @Nullable LocalDate latest) {
    LocalDate earliest = start.earliest();
    boolean future = earliest != null && latest != null && earliest.isAfter(latest);
    if (future) {
      return this;
    }
    Boundary clippedStart = start.noLaterThan(latest);
    return switch (mode) {
      case WITHIN -> new When(clippedStart, endBy(latest), mode);
      case THROUGHOUT -> new When(clippedStart, endLastSeen(sure, latest), mode);
    };
  }

  private Boundary endBy(@Nullable LocalDate latest) {
    LocalDate earliest = Boundary.earlier(end.earliest(), latest);
    LocalDate bounded = end.earliest() == null ? null : earliest;
    return new Boundary(
        bounded, Boundary.earlier(end.latest(), latest), end.seen(), end.approximate());
  }

  /**
   * An unseen end was still to come on the day of the report. An end that lies wholly after the
   * report cannot have been seen either: "throughout 2024", said in September.
   */
  private Boundary endLastSeen(@Nullable LocalDate sure, @Nullable LocalDate latest) {
    LocalDate from = end.earliest();
    if (!end.seen()) {
      LocalDate seenUntil = Boundary.earlier(Boundary.later(from, sure), end.latest());
      return new Boundary(sure == null ? from : seenUntil, end.latest(), false, end.approximate());
    }
    if (from != null && latest != null && from.isAfter(latest)) {
      LocalDate seenUntil = Boundary.later(sure, start.earliest());
      return new Boundary(seenUntil, end.latest(), false, end.approximate());
    }
    return end.noLaterThan(latest);
  }

  /** The first day on which it can have been so; empty if nothing bounds it. */
  public Optional<LocalDate> firstPossibleDay() {
    long day = Extent.of(this).first().lo();
    return day == -Extent.Days.FAR ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** The last day on which it can have been so; empty if nothing bounds it. */
  public Optional<LocalDate> lastPossibleDay() {
    long day = Extent.of(this).last().hi();
    return day == Extent.Days.FAR ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** How this can lie to another time. */
  public Relation relation(When other) {
    return Relation.between(Extent.of(this), Extent.of(other));
  }

  /** Whether the period of this lies in the other's and leaves out some of it. */
  public boolean isNarrowerThan(When other) {
    Extent mine = bounds();
    Extent theirs = other.bounds();
    return mine.liesIn(theirs) && !theirs.liesIn(mine);
  }

  /**
   * The smallest time that covers both. It speaks for every day only if both do and leave no gap.
   */
  public When union(When other) {
    boolean whole =
        mode == Mode.THROUGHOUT && other.mode == Mode.THROUGHOUT && leavesNoGapTo(other);
    Boundary from = Boundary.first(start, other.start, start.seen() && other.start.seen());
    Boundary to = Boundary.last(end, other.end, end.seen() && other.end.seen());
    return new When(from, to, whole ? Mode.THROUGHOUT : Mode.WITHIN);
  }

  private boolean leavesNoGapTo(When other) {
    Relation relation = relation(other);
    return !relation.possible().contains(Allen.BEFORE)
        && !relation.possible().contains(Allen.AFTER);
  }

  /** The time both speak of; empty if they cannot share a day. */
  public Optional<When> intersection(When other) {
    if (!relation(other).mayOverlap()) {
      return Optional.empty();
    }
    Mode both =
        mode == Mode.THROUGHOUT && other.mode == Mode.THROUGHOUT ? Mode.THROUGHOUT : Mode.WITHIN;
    Boundary from = Boundary.last(start, other.start, start.seen() || other.start.seen());
    Boundary to = Boundary.first(end, other.end, end.seen() || other.end.seen());
    return Optional.of(new When(from, to, both));
  }

  private Extent bounds() {
    return new Extent(
        Extent.Days.of(start.earliest(), start.latest()),
        Extent.Days.of(end.earliest(), end.latest()));
  }

  /** The tightest EDTF value that says this; {@code ../..} when undated. The mode is not in it. */
  public Edtf toEdtf() {
    return WhenToEdtf.edtf(this);
  }

  /** This in plain English words, fit to stand in a sentence: "in 2015", "since about 2018". */
  public String inWords() {
    return WhenInWords.words(this);
  }
}
