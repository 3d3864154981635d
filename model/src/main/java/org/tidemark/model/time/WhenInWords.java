package org.tidemark.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** A {@link When} said in plain English. */
final class WhenInWords {
  private static final int TEENS = 11;

  private WhenInWords() {}

  static String words(When when) {
    if (when.isUndated()) {
      return "at a time not given";
    }
    Optional<EdtfDate> single = WhenToEdtf.single(when);
    if (single.isPresent()) {
      return (single.get().isDay() ? "" : once(when))
          + preposition(single.get())
          + name(single.get());
    }
    Optional<EdtfSet> oneOf = WhenToEdtf.oneOf(when);
    if (oneOf.isPresent()) {
      return choice(oneOf.get());
    }
    return range(when);
  }

  private static String once(When when) {
    return when.mode() == Mode.WITHIN ? "at least once " : "";
  }

  private static String choice(EdtfSet set) {
    EdtfDate first = set.members().getFirst().lowest();
    EdtfDate last = set.members().getLast().highest();
    if (first == null) {
      return last == null ? "at some time" : "some time up to " + name(last);
    }
    if (last == null) {
      return "some time from " + name(first) + " on";
    }
    return set.members().size() > 1
        ? preposition(first) + name(first) + " or " + name(last)
        : "some time from " + name(first) + " to " + name(last);
  }

  private static String range(When when) {
    Boundary start = when.start();
    Boundary end = when.end();
    if (!start.seen()) {
      return once(when) + (end.seen() ? "until " + plain(end) : "since or before " + plain(start));
    }
    if (!end.seen()) {
      return once(when) + "since " + plain(start);
    }
    if (start.earliest() == null) {
      return once(when) + "from an unknown start to " + vague(end);
    }
    return when.mode() == Mode.WITHIN
        ? once(when) + "between " + plain(start) + " and " + plain(end)
        : "from " + vague(start) + " to " + vague(end);
  }

  /** A boundary as a word on its own: "2015", "about March 2015". */
  private static String plain(Boundary boundary) {
    LocalDate earliest = boundary.earliest();
    LocalDate latest = boundary.latest();
    if (latest == null) {
      return "an unknown day";
    }
    if (earliest == null) {
      return "some day up to " + day(latest);
    }
    String about = boundary.approximate() ? "about " : "";
    return CalendarUnit.exactly(earliest, latest)
        .map(date -> about + name(date))
        .orElseGet(() -> about + "some day from " + day(earliest) + " to " + day(latest));
  }

  /** A boundary whose day is not known, said so: "some time in 2017". */
  private static String vague(Boundary boundary) {
    LocalDate earliest = boundary.earliest();
    LocalDate latest = boundary.latest();
    boolean whole =
        earliest != null
            && latest != null
            && !boundary.isExact()
            && !boundary.approximate()
            && CalendarUnit.exactly(earliest, latest).isPresent();
    return whole ? "some time in " + plain(boundary) : plain(boundary);
  }

  private static String preposition(EdtfDate date) {
    return date.isDay() || date.day() == EdtfDate.HIDDEN ? "on " : "in ";
  }

  static String name(EdtfDate date) {
    String about = date.firmness() == Firmness.NONE ? "" : "about ";
    return about + bare(date);
  }

  private static String bare(EdtfDate date) {
    if (date.hiddenDigits() > 0) {
      return many(date);
    }
    String year = year(date.year());
    if (Season.isCode(date.month())) {
      return Season.ofCode(date.month()).word() + " " + year;
    }
    if (date.month() == EdtfDate.ABSENT) {
      return year;
    }
    if (date.month() == EdtfDate.HIDDEN) {
      return (date.day() == EdtfDate.HIDDEN ? "a day in " : "a month of ") + year;
    }
    String month = month(date.month()) + " " + year;
    return switch (date.day()) {
      case EdtfDate.ABSENT -> month;
      case EdtfDate.HIDDEN -> "a day in " + month;
      default -> date.day() + " " + month;
    };
  }

  private static String many(EdtfDate date) {
    LocalDate first = date.lowest().first();
    LocalDate last = date.highest().last();
    if (date.year() < 0 || date.month() != EdtfDate.ABSENT || date.hiddenDigits() > 2) {
      return "the years " + year(first.getYear()) + " to " + year(last.getYear());
    }
    return date.hiddenDigits() == 1
        ? "the " + date.year() + "s"
        : "the " + ordinal(date.year() / 100 + 1) + " century";
  }

  private static String ordinal(int number) {
    int ones = number % 10;
    boolean teen = number % 100 >= TEENS && number % 100 <= 13;
    String ending =
        teen || ones == 0 || ones > 3 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : "rd";
    return number + ending;
  }

  private static String day(LocalDate day) {
    return bare(EdtfDate.of(day));
  }

  private static String month(int month) {
    String name = Month.of(month).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String year(int year) {
    return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
  }
}
