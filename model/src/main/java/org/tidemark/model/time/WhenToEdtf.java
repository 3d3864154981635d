package org.tidemark.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.EdtfInterval.Side;

/** The search for the tightest EDTF value that has given bounds. */
final class WhenToEdtf {
  private WhenToEdtf() {}

  static Edtf edtf(When when) {
    return single(when)
        .<Edtf>map(date -> date)
        .or(() -> oneOf(when).map(set -> set))
        .orElseGet(() -> interval(when));
  }

  /** The single date that has exactly these bounds. */
  static Optional<EdtfDate> single(When when) {
    Boundary start = when.start();
    Boundary end = when.end();
    if (!start.seen() || !end.seen() || start.approximate() != end.approximate()) {
      return Optional.empty();
    }
    LocalDate first = start.earliest();
    LocalDate last = end.latest();
    if (first == null || last == null) {
      return Optional.empty();
    }
    if (start.approximate()) {
      return start.equals(end)
          ? CalendarUnit.exactly(first, last).map(EdtfDate::approximately)
          : Optional.empty();
    }
    return start.isExact() && end.isExact()
        ? CalendarUnit.exactly(first, last)
        : hidden(first).filter(date -> when.equals(When.of(date, when.mode()))).findFirst();
  }

  /** What could have been written of this day's month and year with parts that nobody told. */
  private static Stream<EdtfDate> hidden(LocalDate first) {
    int year = first.getYear();
    return Stream.of(
        date(year, EdtfDate.HIDDEN, EdtfDate.ABSENT),
        date(year, EdtfDate.HIDDEN, EdtfDate.HIDDEN),
        date(year, first.getMonthValue(), EdtfDate.HIDDEN));
  }

  private static EdtfDate date(int year, int month, int day) {
    return new EdtfDate(year, 0, month, day, null, Firmness.NONE);
  }

  /** The run of like units of which one is meant. */
  static Optional<EdtfSet> oneOf(When when) {
    Boundary start = when.start();
    Boundary end = when.end();
    if (!start.seen() || !end.seen() || when.isApproximate()) {
      return Optional.empty();
    }
    Optional<EdtfDate> first = unit(start.earliest(), end.earliest());
    Optional<EdtfDate> last = unit(start.latest(), end.latest());
    if (start.earliest() == null && end.earliest() == null) {
      return last.map(date -> oneOf(new EdtfSet.Member.Run(null, date)));
    }
    if (start.latest() == null && end.latest() == null) {
      return first.map(date -> oneOf(new EdtfSet.Member.Run(date, null)));
    }
    return first.isEmpty() || last.isEmpty() || !alike(first.get(), last.get())
        ? Optional.empty()
        : Optional.of(choice(first.get(), last.get()));
  }

  private static EdtfSet choice(EdtfDate first, EdtfDate last) {
    boolean neighbours = first.last().plusDays(1).equals(last.first());
    return neighbours
        ? oneOf(new EdtfSet.Member.One(first), new EdtfSet.Member.One(last))
        : oneOf(new EdtfSet.Member.Run(first, last));
  }

  private static EdtfSet oneOf(EdtfSet.Member... members) {
    return new EdtfSet(EdtfSet.Kind.ONE_OF, List.of(members));
  }

  private static Optional<EdtfDate> unit(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null || first.isAfter(last)
        ? Optional.empty()
        : CalendarUnit.exactly(first, last);
  }

  private static boolean alike(EdtfDate one, EdtfDate two) {
    return one.hiddenDigits() == two.hiddenDigits()
        && (one.day() > 0) == (two.day() > 0)
        && (one.month() > 0) == (two.month() > 0)
        && Season.isCode(one.month()) == Season.isCode(two.month());
  }

  private static EdtfInterval interval(When when) {
    Side start = side(when.start(), when.start().latest());
    Side end = side(when.end(), when.end().latest());
    boolean nothing = start instanceof Side.Unknown && end instanceof Side.Unknown;
    return nothing
        ? new EdtfInterval(new Side.Open(), new Side.Open())
        : new EdtfInterval(start, end);
  }

  /** A boundary bounded on one side only has no EDTF date of its own: its side is unknown. */
  private static Side side(Boundary boundary, @Nullable LocalDate latest) {
    LocalDate earliest = boundary.earliest();
    if (!boundary.seen()) {
      return new Side.Open();
    }
    if (earliest == null || latest == null) {
      return new Side.Unknown();
    }
    return CalendarUnit.around(earliest, latest)
        .map(date -> boundary.approximate() ? date.approximately() : date)
        .<Side>map(Side.Known::new)
        .orElseGet(Side.Unknown::new);
  }
}
