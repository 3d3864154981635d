package org.tidemark.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.tidemark.model.time.EdtfDate;

/** The choice of the month, season or weekday that lies nearest to a report. */
final class Nearest {
  private static final int FIRST_SEASON = 21;

  private Nearest() {}

  /**
   * How many years from the report's own the last, this or next month or season lies. The last one
   * is over by then; where only the report's year is known it is taken to be in the year before.
   */
  static int yearStep(EdtfDate published, int code, int step) {
    int first = code < FIRST_SEASON ? code : 3 * (code - FIRST_SEASON) + 3;
    int last = code < FIRST_SEASON ? code : first + 2;
    int month = published.month() >= 1 && published.month() <= 12 ? published.month() : 1;
    return switch (step) {
      case -1 -> last < month ? 0 : last - 12 >= month && code >= FIRST_SEASON ? -2 : -1;
      case 1 -> first > month ? 0 : 1;
      default -> last > 12 && month <= last - 12 ? -1 : 0;
    };
  }

  /** The weekday on or before the report, strictly before for "last", after it for "next". */
  static LocalDate weekday(LocalDate published, DayOfWeek weekday, String lead) {
    return switch (lead) {
      case "last" -> published.with(TemporalAdjusters.previous(weekday));
      case "next" -> published.with(TemporalAdjusters.next(weekday));
      default -> published.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** The year of a month or season named without one: its last time on or before the report. */
  static int lastYear(EdtfDate published, int code, int day) {
    int first = code < FIRST_SEASON ? code : 3 * (code - FIRST_SEASON) + 3;
    boolean monthKnown = published.month() >= 1 && published.month() <= 12;
    if (!monthKnown || first < published.month()) {
      return published.year();
    }
    boolean later = first > published.month() || (published.isDay() && day > published.day());
    return later ? published.year() - 1 : published.year();
  }
}
