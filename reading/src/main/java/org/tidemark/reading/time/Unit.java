package org.tidemark.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.EdtfDate;

/** A unit that time is counted in. */
enum Unit {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  /** The unit a word names, in singular or plural; null if it names none. */
  static @Nullable Unit of(String word) {
    return switch (word) {
      case "day", "days" -> DAY;
      case "week", "weeks" -> WEEK;
      case "month", "months" -> MONTH;
      case "year", "years" -> YEAR;
      case "decade", "decades" -> DECADE;
      case "century", "centuries" -> CENTURY;
      default -> null;
    };
  }

  /**
   * The date so many units away, as finely as the unit counts and the date allows; null if the date
   * is too vague to count from.
   */
  @Nullable EdtfDate from(EdtfDate date, int count) {
    if (date.hiddenDigits() > 0) {
      return null;
    }
    return switch (this) {
      case DAY -> days(date, count);
      case WEEK -> days(date, 7 * count);
      case MONTH -> months(date, count);
      case YEAR -> EdtfDate.of(date.year() + count);
      case DECADE -> EdtfDate.of(date.year() + 10 * count);
      case CENTURY -> EdtfDate.of(date.year() + 100 * count);
    };
  }

  private static EdtfDate days(EdtfDate date, int count) {
    if (date.isDay()) {
      return EdtfDate.of(LocalDate.of(date.year(), date.month(), date.day()).plusDays(count));
    }
    return date.isMonth()
        ? EdtfDate.of(YearMonth.of(date.year(), date.month())).approximately()
        : EdtfDate.of(date.year()).approximately();
  }

  private static EdtfDate months(EdtfDate date, int count) {
    boolean month = date.month() >= 1 && date.month() <= 12;
    return month
        ? EdtfDate.of(YearMonth.of(date.year(), date.month()).plusMonths(count))
        : EdtfDate.of(date.year()).approximately();
  }

  /** Whether a count of these is a round figure: "two decades ago" is about then. */
  boolean isRound() {
    return this == WEEK || this == DECADE || this == CENTURY;
  }

  String words(int count) {
    String word = name().toLowerCase(Locale.ROOT);
    String plural = this == CENTURY ? "centuries" : word + "s";
    return count == 1 ? "1 " + word : count + " " + plural;
  }
}
