package org.tidemark.reading.time;

import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval.Side;

/** The lending of a year between the two ends of a range, of which one does not name it. */
final class Neighbours {
  private static final int ANY_YEAR = 4;

  private Neighbours() {}

  /** Whether the second is the next unit after the first, whose year it may lend. */
  static boolean follow(EdtfDate one, EdtfDate two) {
    if (one.isYear() && two.isYear()) {
      return two.year() == one.year() + 1;
    }
    boolean decades = one.hiddenDigits() == 1 && two.hiddenDigits() == 1;
    if (decades && one.month() == EdtfDate.ABSENT && two.month() == EdtfDate.ABSENT) {
      return two.year() == one.year() + 10;
    }
    boolean months = one.month() > 0 && one.day() == EdtfDate.ABSENT;
    boolean next = months && two.month() == one.month() + 1 && two.day() == EdtfDate.ABSENT;
    return next && (one.hiddenDigits() == ANY_YEAR || one.year() == two.year());
  }

  /** The start with its end's year, or the year before where the months run over New Year. */
  static Side withYearOf(Side start, Side end) {
    if (!lacksYear(start) || !(end instanceof Side.Known(EdtfDate last)) || lacksYear(end)) {
      return start;
    }
    EdtfDate first = ((Side.Known) start).date();
    int year = last.month() > 0 && first.month() > last.month() ? last.year() - 1 : last.year();
    return new Side.Known(inYear(first, year));
  }

  /** The end with its start's year, or the next where the months run over New Year. */
  static Side withYearAfter(Side end, Side start) {
    if (!lacksYear(end) || !(start instanceof Side.Known(EdtfDate first)) || lacksYear(start)) {
      return end;
    }
    EdtfDate last = ((Side.Known) end).date();
    int year = first.month() > last.month() ? first.year() + 1 : first.year();
    return new Side.Known(inYear(last, year));
  }

  static boolean lacksYear(Side side) {
    return side instanceof Side.Known(EdtfDate date) && lacksYear(date);
  }

  static boolean lacksYear(EdtfDate date) {
    return date.hiddenDigits() == ANY_YEAR;
  }

  /** The same month or day in a year; 29 February in a common year is the 28th. */
  static EdtfDate inYear(EdtfDate date, int year) {
    boolean leapDay = date.month() == 2 && date.day() == 29;
    int day = leapDay && !java.time.Year.isLeap(year) ? 28 : date.day();
    return new EdtfDate(year, 0, date.month(), day, null, date.firmness());
  }
}
