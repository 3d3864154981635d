package org.tidemark.formats.ucdp;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;

/**
 * When an event happened, by the precision the table gives it: 1 the day, 2 some days, 3 a week, 4
 * a month, 5 more than that. Where start and end are one day although the precision says it is not
 * known, that day is only about right, or stands for its month or year.
 */
final class EventTime {
  private EventTime() {}

  static Optional<Time> of(TableLine row) throws Unreadable {
    Optional<LocalDate> start = day(row, "date_start");
    Optional<LocalDate> end = day(row, "date_end");
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = start.orElseGet(end::get);
    LocalDate to = end.orElse(from);
    if (from.isAfter(to)) {
      throw new Unreadable(
          row.row().address("date_end"), "it ends before it starts", "correct one of the two");
    }
    String words = row.cell("date_start") + "/" + row.cell("date_end");
    String precision = Codes.code(row.cell("date_prec"));
    String reckoning = precision.equals("1") ? null : "date_prec " + precision;
    return Optional.of(new Time(edtf(from, to, precision), words, reckoning));
  }

  private static String edtf(LocalDate from, LocalDate to, String precision) {
    if (!from.equals(to)) {
      return Dates.period(from, to);
    }
    return switch (precision) {
      case "1" -> from.toString();
      case "4" -> YearMonth.from(from).toString();
      case "5" -> Dates.edtfYear(from.getYear());
      default -> from + "~";
    };
  }

  private static Optional<LocalDate> day(TableLine row, String column) throws Unreadable {
    String cell = row.cell(column);
    Optional<LocalDate> day = Dates.day(cell);
    if (day.isEmpty() && !cell.isBlank()) {
      throw new Unreadable(
          row.row().address(column), "\"" + cell + "\" is no day", "write it as 2015-03-22");
    }
    return day;
  }
}
