package org.tidemark.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four bounds that an EDTF value means. */
final class WhenFromEdtf {
  private WhenFromEdtf() {}

  static When when(Edtf edtf, Mode mode) {
    return switch (edtf) {
      case EdtfDate date -> ofDate(date, mode);
      case EdtfInterval interval ->
          new When(boundary(interval.start()), boundary(interval.end()), mode);
      case EdtfSet set -> ofSet(set, mode);
    };
  }

  /**
   * A year or decade is a whole period. A hidden month or day is one that nobody told: the period
   * moves within the bounds. "About 2015" starts and ends somewhere about it.
   */
  private static When ofDate(EdtfDate date, Mode mode) {
    if (date.earliest().isEmpty()) {
      return new When(Boundary.UNSEEN, Boundary.UNSEEN, mode);
    }
    EdtfDate lowest = date.lowest();
    EdtfDate highest = date.highest();
    if (isVague(date)) {
      Boundary anywhere = new Boundary(lowest.first(), highest.last(), true, true);
      return new When(anywhere, anywhere, mode);
    }
    return new When(
        Boundary.seen(lowest.first(), highest.first()),
        Boundary.seen(lowest.last(), highest.last()),
        mode);
  }

  private static boolean isVague(EdtfDate date) {
    return date.firmness() != Firmness.NONE;
  }

  private static Boundary boundary(EdtfInterval.Side side) {
    return switch (side) {
      case EdtfInterval.Side.Open() -> Boundary.UNSEEN;
      case EdtfInterval.Side.Unknown() -> Boundary.UNKNOWN;
      case EdtfInterval.Side.Known(EdtfDate date) ->
          new Boundary(
              date.earliest().orElse(null), date.latest().orElse(null), true, isVague(date));
    };
  }

  private static When ofSet(EdtfSet set, Mode mode) {
    List<When> parts = new ArrayList<>();
    for (EdtfSet.Member member : set.members()) {
      parts.add(ofMember(member, set.kind()));
    }
    parts.sort(When.CHRONOLOGICAL);
    return switch (set.kind()) {
      case ONE_OF -> oneOf(parts, mode);
      case ALL_OF -> allOf(parts, mode);
    };
  }

  private static When ofMember(EdtfSet.Member member, EdtfSet.Kind kind) {
    EdtfDate lowest = member.lowest();
    EdtfDate highest = member.highest();
    When low = lowest == null ? When.undated() : ofDate(lowest, Mode.THROUGHOUT);
    When high = highest == null ? When.undated() : ofDate(highest, Mode.THROUGHOUT);
    if (member instanceof EdtfSet.Member.One || kind == EdtfSet.Kind.ALL_OF) {
      return new When(low.start(), high.end(), Mode.THROUGHOUT);
    }
    return new When(
        spanning(low.start(), high.start()), spanning(low.end(), high.end()), Mode.THROUGHOUT);
  }

  private static Boundary spanning(Boundary low, Boundary high) {
    return new Boundary(
        low.earliest(),
        high.latest(),
        low.seen() || high.seen(),
        low.approximate() || high.approximate());
  }

  private static When oneOf(List<When> parts, Mode mode) {
    Boundary start = parts.getFirst().start();
    Boundary end = parts.getFirst().end();
    for (When part : parts) {
      start = either(start, part.start());
      end = either(end, part.end());
    }
    return new When(start, end, mode);
  }

  private static Boundary either(Boundary a, Boundary b) {
    return new Boundary(
        a.earliest() == null || b.earliest() == null
            ? null
            : Boundary.earlier(a.earliest(), b.earliest()),
        a.latest() == null || b.latest() == null ? null : Boundary.later(a.latest(), b.latest()),
        a.seen() || b.seen(),
        a.approximate() || b.approximate());
  }

  /** Members that leave gaps cannot be one period: then only some day in one of them is sure. */
  private static When allOf(List<When> parts, Mode mode) {
    boolean whole = true;
    LocalDate reached = parts.getFirst().latestEnd();
    for (When part : parts.subList(1, parts.size())) {
      whole &= follows(reached, part.earliestStart());
      reached = furthest(reached, part.latestEnd());
    }
    if (!whole && mode == Mode.THROUGHOUT) {
      return oneOf(parts, mode);
    }
    When last = parts.stream().max(Comparator.comparing(WhenFromEdtf::endDay)).orElseThrow();
    return new When(parts.getFirst().start(), last.end(), mode);
  }

  private static boolean follows(@Nullable LocalDate reached, @Nullable LocalDate start) {
    return reached == null || start == null || !start.isAfter(reached.plusDays(1));
  }

  private static @Nullable LocalDate furthest(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? null : Boundary.later(a, b);
  }

  private static LocalDate endDay(When when) {
    LocalDate end = when.latestEnd();
    return end == null ? LocalDate.MAX : end;
  }
}
