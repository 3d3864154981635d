package org.tidemark.formats.incoming;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of other programs' files as times that claim no more than the file does. */
public final class Dates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*)?)?)?");

  private Dates() {}

  /** A date as EDTF: a year, a month or a day, whatever is written; a time of day is dropped. */
  public static Optional<String> edtf(String written) {
    Matcher matcher = ISO.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(matcher.group(1));
      }
      int month = Integer.parseInt(matcher.group(2));
      if (matcher.group(3) == null) {
        return Optional.of(YearMonth.of(year, month).toString());
      }
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that is written, if a whole day is. */
  public static Optional<LocalDate> day(String written) {
    return edtf(written).filter(edtf -> edtf.length() == 10).map(LocalDate::parse);
  }

  /** The time that is written, if it is one. */
  public static Optional<Time> time(String written) {
    return edtf(written).map(edtf -> new Time(edtf, written.strip(), null));
  }

  /** From a day to a day, as narrow as that can be written: a whole month is that month. */
  public static String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return from.toString();
    }
    YearMonth month = YearMonth.from(from);
    if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    boolean year = from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()));
    if (year) {
      return edtfYear(from.getYear());
    }
    return from + "/" + to;
  }

  /** A year as EDTF. */
  public static String edtfYear(int year) {
    return String.format(java.util.Locale.ROOT, "%04d", year);
  }

  /** From a start on to an end, either of which may be missing; none where both are. */
  public static Optional<Time> span(@Nullable String start, @Nullable String end) {
    String from = edtf(start == null ? "" : start).orElse(null);
    String to = edtf(end == null ? "" : end).orElse(null);
    if (from == null && to == null) {
      return Optional.empty();
    }
    if (from != null && to != null && from.compareTo(to) > 0 && !from.startsWith(to)) {
      return Optional.empty();
    }
    String edtf = (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    String words = (start == null ? "" : start) + "/" + (end == null ? "" : end);
    return Optional.of(new Time(edtf, words, null));
  }
}
