package org.tidemark.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.Firmness;
import org.tidemark.reading.time.TimeExpression.Kind;
import org.tidemark.reading.time.TimeExpression.Needs;

/** The reading of times counted from the report's own date: "last January", "two years ago". */
final class Reports {
  private static final Phrases NOW =
      Phrases.of(
          "at present",
          "at the moment",
          "at the time of writing",
          "to date",
          "to this day",
          "these days",
          "currently",
          "presently",
          "nowadays",
          "current",
          "now");
  private static final Phrases VAGUE =
      Phrases.of(
          "in recent years",
          "in recent months",
          "in recent weeks",
          "in recent days",
          "in recent decades",
          "in recent times",
          "recently",
          "over the years");
  private static final Set<String> TALK =
      Set.of(",", "that", "let", "if", "imagine", "when", "there", "and");
  private static final Set<String> HABIT = Set.of("every", "each", "most", "many");
  private static final Set<String> WEEKDAY_LEADS = Set.of("on", "last", "next", "this", "late");
  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "weekend");
  private static final Set<String> PAST =
      Set.of("said", "told", "held", "was", "were", "took", "won", "met", "left", "made");
  private static final int TENSE_REACH = 4;

  private final Tokens tokens;
  private final Anchor anchor;

  Reports(Tokens tokens, Anchor anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
  }

  /** A time counted from the report that starts at this token; null if none does. */
  @Nullable Span at(int i) {
    int vague = tokens.past(i, VAGUE);
    if (vague > i) {
      return Span.missing(i, vague, Needs.CLEARER_WORDS);
    }
    Span found = now(i);
    found = found == null ? dayBeside(i) : found;
    found = found == null ? ago(i) : found;
    found = found == null ? past(i) : found;
    found = found == null ? near(i) : found;
    return found == null ? weekday(i) : found;
  }

  /** "Today" in an account of how things stand is the year; beside a past tense it is the day. */
  private @Nullable Span now(int i) {
    int to = tokens.past(i, NOW);
    boolean today = tokens.is(i, "today");
    boolean unit = tokens.is(i, "current") && Unit.of(tokens.word(i + 1)) != null;
    boolean talk = tokens.is(i, "now") && (tokens.in(i + 1, TALK) || tokens.is(i - 1, "from"));
    if (talk || unit || (to == i && !today)) {
      return null;
    }
    EdtfDate published = anchor.published();
    int end = today ? i + 1 : to;
    if (published == null) {
      return Span.missing(i, end, Needs.PUBLISHED).as(Kind.PRESENT);
    }
    boolean day = today && tellsOfADay(i);
    EdtfDate date = day || published.hiddenDigits() > 0 ? published : EdtfDate.of(published.year());
    return Span.counted(i, end, date, "the " + (day ? "day" : "year") + " of the report")
        .as(Kind.PRESENT);
  }

  private boolean tellsOfADay(int i) {
    if (tokens.is(i - 1, "earlier") || tokens.in(i + 1, PAST)) {
      return true;
    }
    for (int k = i - 1; k >= i - TENSE_REACH && tokens.isLetters(k); k--) {
      if (tokens.in(k, PAST) || tokens.word(k).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span dayBeside(int i) {
    if (tokens.is(i, "yesterday")) {
      return counted(i, i + 1, new Step(Unit.DAY, -1, "the day before"));
    }
    if (tokens.is(i, "tomorrow")) {
      return counted(i, i + 1, new Step(Unit.DAY, 1, "the day after"));
    }
    boolean last = tokens.is(i, "last") && tokens.is(i + 1, "night");
    boolean tonight = tokens.is(i, "tonight");
    boolean same = tonight || (tokens.is(i, "this") && tokens.in(i + 1, DAY_PARTS));
    if (!last && !same) {
      return null;
    }
    int to = tonight ? i + 1 : i + 2;
    return counted(i, to, new Step(Unit.DAY, last ? -1 : 0, last ? "the night before" : "the day"));
  }

  /** "Two years ago", "more than a decade ago". */
  private @Nullable Span ago(int i) {
    Quantity quantity = Quantity.at(tokens, i);
    boolean ago =
        quantity != null && (tokens.is(quantity.to(), "ago") || tokens.is(quantity.to(), "back"));
    if (quantity == null || !ago) {
      return null;
    }
    int to = quantity.to() + 1;
    if (quantity.isVague()) {
      return Span.missing(i, to, Needs.CLEARER_WORDS);
    }
    String words = quantity.words() + " before";
    Span span = counted(i, to, new Step(quantity.unit(), -quantity.count(), words));
    boolean about = quantity.about() || quantity.unit().isRound();
    EdtfDate date = span.date();
    return about && date != null ? span.telling(date.approximately()) : span;
  }

  /** "The past two years", "the last decade": up to the report. */
  private @Nullable Span past(int i) {
    boolean past = tokens.is(i + 1, "past") || tokens.is(i + 1, "last");
    if (!tokens.is(i, "the") || !past) {
      return null;
    }
    Quantity quantity = Quantity.at(tokens, i + 2);
    Unit unit = Unit.of(tokens.word(i + 2));
    if (quantity == null && unit != null && !tokens.word(i + 2).endsWith("s")) {
      quantity = new Quantity(1, unit, false, i + 3);
    }
    return quantity == null ? null : upToNow(i, quantity.to(), quantity);
  }

  /** From so long before the report up to it, as finely as the longer of unit and date. */
  Span upToNow(int from, int to, Quantity quantity) {
    if (quantity.isVague()) {
      return Span.missing(from, to, Needs.CLEARER_WORDS).as(Kind.DURATION);
    }
    EdtfDate published = anchor.published();
    EdtfDate start = published == null ? null : quantity.unit().from(published, -quantity.count());
    if (published == null || start == null) {
      return Span.missing(from, to, Needs.PUBLISHED).as(Kind.DURATION);
    }
    boolean years = quantity.unit().compareTo(Unit.YEAR) >= 0;
    EdtfDate end = years ? EdtfDate.of(published.year()) : published;
    EdtfDate about = start.firmness() == Firmness.NONE ? start.approximately() : start;
    String words = quantity.words() + " up to " + published + ", the report";
    return Span.counted(from, to, EdtfInterval.between(about, end), words).as(Kind.DURATION);
  }

  /** "This year", "last month", "next summer", "last January". */
  private @Nullable Span near(int i) {
    int step =
        switch (tokens.word(i)) {
          case "last", "past" -> -1;
          case "this", "current" -> 0;
          case "next", "coming" -> 1;
          default -> 2;
        };
    if (step == 2 || (tokens.is(i, "past") && !tokens.is(i - 1, "this"))) {
      return null;
    }
    String named = tokens.word(i) + " " + tokens.word(i + 1);
    Unit unit = Unit.of(tokens.word(i + 1));
    if (unit != null && !tokens.word(i + 1).endsWith("s")) {
      return unit == Unit.WEEK ? week(i, step) : counted(i, i + 2, new Step(unit, step, named));
    }
    Integer season = Lexicon.SEASONS.get(tokens.word(i + 1));
    Integer month = tokens.capital(i + 1) ? Lexicon.MONTHS.get(tokens.word(i + 1)) : season;
    Integer code = month == null ? season : month;
    return code == null ? null : nearest(i, code, step, named);
  }

  private Span nearest(int i, int code, int step, String named) {
    EdtfDate published = anchor.published();
    if (published == null || published.hiddenDigits() > 0) {
      return Span.missing(i, i + 2, Needs.PUBLISHED);
    }
    int year = published.year() + Nearest.yearStep(published, code, step);
    EdtfDate date = new EdtfDate(year, 0, code, EdtfDate.ABSENT, null, Firmness.NONE);
    return Span.counted(i, i + 2, date, named + ", counted from " + published + ", the report");
  }

  private Span week(int i, int step) {
    EdtfDate published = anchor.published();
    if (published == null || !published.isDay()) {
      return counted(i, i + 2, new Step(Unit.WEEK, step, tokens.word(i) + " week"));
    }
    LocalDate day = LocalDate.of(published.year(), published.month(), published.day());
    LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(step);
    EdtfInterval week = EdtfInterval.between(EdtfDate.of(monday), EdtfDate.of(monday.plusDays(6)));
    return Span.counted(i, i + 2, week, tokens.word(i) + " week, seen from " + published);
  }

  private @Nullable Span weekday(int i) {
    boolean led = tokens.in(i, WEEKDAY_LEADS);
    Integer weekday = Lexicon.WEEKDAYS.get(tokens.word(led ? i + 1 : i));
    if (weekday == null || !tokens.capital(led ? i + 1 : i) || tokens.in(i - 1, HABIT)) {
      return null;
    }
    int to = led ? i + 2 : i + 1;
    if (isDatedBehind(tokens.past(to, Calendar.BEHIND_WEEKDAY))) {
      return null;
    }
    EdtfDate published = anchor.published();
    if (published == null || !published.isDay()) {
      return Span.missing(i, to, Needs.PUBLISHED);
    }
    LocalDate day = LocalDate.of(published.year(), published.month(), published.day());
    LocalDate found = Nearest.weekday(day, DayOfWeek.of(weekday), tokens.word(i));
    return Span.counted(
        i, to, EdtfDate.of(found), "the nearest such weekday to " + published + ", the report");
  }

  /** "Tuesday, 3 March": a day or month behind the weekday says more than it does. */
  private boolean isDatedBehind(int i) {
    boolean day = tokens.number(i) > 0 && tokens.digits(i) <= 2;
    return day || (Lexicon.MONTHS.containsKey(tokens.word(i)) && tokens.capital(i));
  }

  private Span counted(int from, int to, Step step) {
    EdtfDate base = anchor.published();
    EdtfDate date = base == null ? null : step.from(base);
    return date == null
        ? Span.missing(from, to, Needs.PUBLISHED)
        : Span.counted(from, to, date, step.words() + ", counted from " + base + ", the report");
  }
}
