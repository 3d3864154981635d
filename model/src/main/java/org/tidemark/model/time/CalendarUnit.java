package org.tidemark.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A search for the day, month, season, year, decade or century that days make up. */
final class CalendarUnit {
  private static final int LAST_SHORT_YEAR = 9999;

  private CalendarUnit() {}

  /** The unit that runs exactly from the one day to the other. */
  static Optional<EdtfDate> exactly(LocalDate first, LocalDate last) {
    return unitsAt(first).stream()
        .filter(unit -> unit.first().equals(first) && unit.last().equals(last))
        .findFirst();
  }

  /** The smallest unit that holds both days. */
  static Optional<EdtfDate> around(LocalDate first, LocalDate last) {
    Optional<EdtfDate> exact = exactly(first, last);
    return exact.isPresent()
        ? exact
        : unitsAt(first).stream()
            .filter(unit -> !Season.isCode(unit.month()) && !unit.last().isBefore(last))
            .findFirst();
  }

  private static List<EdtfDate> unitsAt(LocalDate day) {
    int year = day.getYear();
    List<EdtfDate> units = new ArrayList<>();
    units.add(EdtfDate.of(day));
    units.add(EdtfDate.of(YearMonth.from(day)));
    units.add(EdtfDate.of(Season.of(day), Season.yearOf(day)));
    units.add(EdtfDate.of(year));
    if (Math.abs(year) <= LAST_SHORT_YEAR) {
      for (int hidden = 1; hidden <= 3; hidden++) {
        units.add(EdtfDate.around(year, hidden));
      }
    }
    return units;
  }
}
