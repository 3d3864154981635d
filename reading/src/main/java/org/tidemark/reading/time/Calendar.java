package org.tidemark.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfSet;
import org.tidemark.model.time.Firmness;

/**
 * The reading of days, months and seasons by their names. One that lacks its year is given as in
 * any year, XXXX, to be completed by who knows the story.
 */
final class Calendar {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "to",
          "during",
          "through",
          "throughout",
          "between",
          "early",
          "mid",
          "late",
          "before",
          "after",
          "around",
          "about",
          "and",
          "last",
          "next",
          "this",
          "that",
          "of",
          "-",
          "–");
  static final Phrases BEHIND_WEEKDAY = Phrases.of(", the", ",", "the");
  private static final Phrases BEFORE_YEAR = Phrases.of(", of", "of", ",", "in");
  private static final Set<String> JOINTS = Set.of("-", "–", "—", "to", "and", "until", "through");

  private final Tokens tokens;
  private final Years years;
  private final Relatives relatives;

  Calendar(Tokens tokens, Years years, Relatives relatives) {
    this.tokens = tokens;
    this.years = years;
    this.relatives = relatives;
  }

  /** A day, run of days, month or season that starts at this token; null if none does. */
  @Nullable Span at(int i) {
    Span weekday = afterWeekday(i);
    if (weekday != null) {
      return weekday;
    }
    Span found = numeric(i);
    found = found == null ? dayFirst(i) : found;
    found = found == null ? monthFirst(i) : found;
    return found == null ? season(i) : found;
  }

  /** "Tuesday, 3 March 2015": the weekday adds nothing. */
  private @Nullable Span afterWeekday(int i) {
    if (!Lexicon.WEEKDAYS.containsKey(tokens.word(i))) {
      return null;
    }
    int next = tokens.past(i + 1, BEHIND_WEEKDAY);
    Span day = dayFirst(next);
    day = day == null ? monthFirst(next) : day;
    boolean isDay = day != null && day.date() != null && day.date().day() > 0;
    return day != null && isDay ? day.over(i, day.to()) : null;
  }

  private @Nullable Span numeric(int i) {
    int first = tokens.number(i);
    String sign = tokens.word(i + 1);
    boolean signed = sign.equals("/") || sign.equals("-");
    if (first < 0 || !signed || !tokens.glued(i + 1) || !tokens.glued(i + 2)) {
      return null;
    }
    int second = tokens.number(i + 2);
    boolean third = tokens.is(i + 3, sign) && tokens.glued(i + 3) && tokens.glued(i + 4);
    if (tokens.digits(i) == 4 && sign.equals("-") && tokens.digits(i + 2) == 2) {
      return iso(i, third ? tokens.number(i + 4) : 0);
    }
    if (third && tokens.digits(i + 4) == 4 && sign.equals("/") && !tokens.glued(i)) {
      return slashed(i, first, second);
    }
    boolean month = sign.equals("/") && tokens.digits(i + 2) == 4 && !third && !tokens.glued(i);
    return month ? told(i, i + 3, date(second, first, EdtfDate.ABSENT)) : null;
  }

  private @Nullable Span iso(int i, int day) {
    int year = tokens.number(i);
    int month = tokens.number(i + 2);
    if (day > 0) {
      return told(i, i + 5, date(year, month, day));
    }
    boolean range = month > year % 100;
    return range || year < 1000 ? null : told(i, i + 3, date(year, month, EdtfDate.ABSENT));
  }

  private @Nullable Span slashed(int i, int first, int second) {
    int year = tokens.number(i + 4);
    Span dayFirst = told(i, i + 5, date(year, second, first));
    Span monthFirst = told(i, i + 5, date(year, first, second));
    if (dayFirst == null || monthFirst == null || first == second) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    Edtf either =
        new EdtfSet(
            EdtfSet.Kind.ONE_OF,
            List.of(
                new EdtfSet.Member.One(EdtfDate.of(LocalDate.of(year, first, second))),
                new EdtfSet.Member.One(EdtfDate.of(LocalDate.of(year, second, first)))));
    return Span.date(i, i + 5, either)
        .because("day and month can stand in either order: one of the two");
  }

  private static @Nullable Span told(int from, int to, @Nullable EdtfDate date) {
    return date == null ? null : Span.date(from, to, date);
  }

  private static @Nullable EdtfDate date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 0) {
      return null;
    }
    try {
      return new EdtfDate(year, 0, month, day, null, Firmness.NONE);
    } catch (IllegalArgumentException | DateTimeException noSuchDay) {
      return null;
    }
  }

  private int day(int i) {
    int day = tokens.digits(i) <= 2 ? tokens.number(i) : 0;
    day = day > 0 ? day : years.ordinal(i);
    boolean figures = !tokens.isLetters(i);
    return figures && day >= 1 && day <= 31 ? day : 0;
  }

  private int month(int i) {
    Integer month = Lexicon.MONTHS.get(tokens.word(i));
    return month == null || !tokens.capital(i) ? 0 : month;
  }

  /** A month that is abbreviated, which only a number beside it makes sure. */
  private int shortMonth(int i) {
    Integer month = Lexicon.SHORT_MONTHS.get(tokens.word(i));
    return month == null || !tokens.capital(i) ? month(i) : month;
  }

  private int pastMonth(int i) {
    boolean dotted = tokens.is(i + 1, ".") && tokens.glued(i + 1) && month(i) == 0;
    return dotted ? i + 2 : i + 1;
  }

  /** "3 March 2015", "the 3rd of March", "3-5 March 2015". */
  private @Nullable Span dayFirst(int i) {
    int first = day(i);
    if (first == 0 || (tokens.glued(i) && tokens.in(i - 1, Set.of("/", ".", ":")))) {
      return null;
    }
    int last = tokens.in(i + 1, JOINTS) ? day(i + 2) : 0;
    int at = tokens.past(last > 0 ? i + 3 : i + 1, "of");
    int month = shortMonth(at);
    if (month == 0) {
      return null;
    }
    Span year = yearBehind(pastMonth(at));
    return last > first
        ? days(i, at, first, last)
        : withYear(anyYear(i, pastMonth(at), month, first), year);
  }

  /** "March 3, 2015", "March 3 to 5", "March 2015", "March". */
  private @Nullable Span monthFirst(int i) {
    int month = shortMonth(i);
    if (month == 0) {
      return null;
    }
    int at = pastMonth(i);
    int first = day(at);
    boolean count = tokens.in(at + 1, Lexicon.COUNTED) || tokens.is(at + 1, ":");
    if (first > 0 && !count && !tokens.is(at, "the")) {
      int last = tokens.in(at + 1, JOINTS) ? day(at + 2) : 0;
      boolean nextMonth = last > 0 && shortMonth(tokens.past(at + 3, "of")) > 0;
      return last > first && !nextMonth
          ? days(i, at, first, last)
          : withYear(anyYear(i, at + 1, month, first), yearBehind(at + 1));
    }
    Span year = yearBehind(at);
    if (year == null && !standsAlone(i)) {
      return null;
    }
    int to = year == null ? i + 1 : at;
    return withYear(anyYear(i, to, month, EdtfDate.ABSENT), year);
  }

  private boolean standsAlone(int i) {
    int before = tokens.isHyphen(i - 1) || tokens.is(i - 1, "the") ? i - 2 : i - 1;
    boolean lead = tokens.in(i - 1, BEFORE_MONTH) || tokens.in(before, BEFORE_MONTH);
    boolean sure = !tokens.in(i, Lexicon.DOUBTFUL_MONTHS);
    return month(i) > 0 && (lead || sure);
  }

  /** A day or month of any year, in the year behind it if there is one. */
  private static @Nullable Span withYear(@Nullable Span anyYear, @Nullable Span year) {
    EdtfDate date = anyYear == null ? null : anyYear.date();
    EdtfDate known = year == null ? null : year.date();
    if (anyYear == null || date == null || year == null || known == null) {
      return anyYear;
    }
    Span dated = told(anyYear.from(), year.to(), date(known.year(), date.month(), date.day()));
    return dated == null || year.reckoning() == null ? dated : dated.because(year.reckoning());
  }

  private static @Nullable Span anyYear(int from, int to, int month, int day) {
    try {
      return Span.date(from, to, new EdtfDate(0, 4, month, day, null, Firmness.NONE));
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }

  /** A run of days in one month, the month either behind or before the days. */
  private @Nullable Span days(int from, int at, int first, int last) {
    boolean monthBehind = at > from + 2;
    int month = monthBehind ? shortMonth(at) : shortMonth(from);
    int to = monthBehind ? pastMonth(at) : at + 3;
    Span year = yearBehind(to);
    Span one = withYear(anyYear(from, to, month, first), year);
    Span two = withYear(anyYear(from, to, month, last), year);
    EdtfDate start = one == null ? null : one.date();
    EdtfDate end = two == null ? null : two.date();
    if (one == null || start == null || end == null) {
      return null;
    }
    return one.as(TimeExpression.Kind.RANGE).telling(EdtfInterval.between(start, end));
  }

  /** The year behind a month or season: "2015", ", 2015", "of 2015", "of that year". */
  @Nullable Span yearBehind(int i) {
    int at = tokens.past(i, BEFORE_YEAR);
    if (years.isYear(at)) {
      return Span.date(at, at + 1, EdtfDate.of(tokens.number(at)));
    }
    Span era = at == i || tokens.is(i, "of") ? years.at(at) : null;
    if (era != null && era.date() != null && era.date().isYear()) {
      return era;
    }
    return tokens.is(i, ",") ? null : relatives.year(at);
  }

  private @Nullable Span season(int i) {
    Integer season = Lexicon.SEASONS.get(tokens.word(i));
    if (season == null || tokens.in(i - 1, Set.of("arab", "prague"))) {
      return null;
    }
    Span year = yearBehind(i + 1);
    if (year == null) {
      return seasonOfStory(i, season);
    }
    EdtfDate known = year.date();
    int to = pastSecondYear(year.to());
    Span span =
        known == null || known.hiddenDigits() > 0
            ? new Span(i, to, year.kind(), null, null, year.needs())
            : Span.date(i, to, seasonOf(known.year(), season));
    return year.reckoning() == null ? span : span.because(year.reckoning());
  }

  private static EdtfDate seasonOf(int year, int season) {
    return new EdtfDate(year, 0, season, EdtfDate.ABSENT, null, Firmness.NONE);
  }

  /** "Winter 2014-15" is that of 2014. */
  private int pastSecondYear(int to) {
    boolean joined = tokens.in(to, Set.of("-", "–", "/")) && tokens.number(to + 1) > 0;
    return joined && tokens.glued(to) && tokens.glued(to + 1) ? to + 2 : to;
  }

  private @Nullable Span seasonOfStory(int i, int season) {
    boolean inThe = (tokens.is(i - 1, "the") && tokens.is(i - 2, "in")) || tokens.is(i - 1, "that");
    boolean alone = inThe && !tokens.is(i, "fall") && !tokens.isLetters(i + 1);
    return alone ? anyYear(i, i + 1, season, EdtfDate.ABSENT) : null;
  }
}
