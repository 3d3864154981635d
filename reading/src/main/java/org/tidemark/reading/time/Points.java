package org.tidemark.reading.time;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfSet;
import org.tidemark.model.time.Firmness;
import org.tidemark.reading.time.TimeExpression.Kind;
import org.tidemark.reading.time.TimeExpression.Needs;

/** The reading of one time without its surroundings: a date, a part of one, or about one. */
final class Points {
  private static final Phrases ABOUT =
      Phrases.of(
          "sometime around",
          "some time around",
          "around about",
          "in or about",
          "in or around",
          "around",
          "about",
          "circa",
          "approximately",
          "roughly",
          "approx .",
          "approx",
          "ca .",
          "ca",
          "c .",
          "c",
          "~",
          "at about",
          "in about",
          "in around");
  private static final Phrases PERHAPS =
      Phrases.of(
          "maybe in",
          "maybe",
          "perhaps in",
          "perhaps",
          "possibly in",
          "possibly",
          "probably in",
          "probably");
  private static final Phrases ABOUT_BEHIND =
      Phrases.of("approximately", "approx .", "approx", "or so", "or thereabouts");
  private static final Phrases LEADS = Phrases.of("the year", "the years", "year", "the");

  private final Tokens tokens;
  private final Years years;
  private final Calendar calendar;
  private final Relatives relatives;

  Points(Tokens tokens, Anchor anchor) {
    this.tokens = tokens;
    this.years = new Years(tokens);
    this.relatives = new Relatives(tokens, anchor);
    this.calendar = new Calendar(tokens, years, relatives);
  }

  /** The time that starts at this token; null if none does. */
  @Nullable Span at(int i) {
    Span found = perhaps(i);
    found = found == null ? about(i) : found;
    found = found == null ? untold(i) : found;
    found = found == null ? part(i) : found;
    found = found == null ? whole(i) : found;
    found = found == null ? led(i) : found;
    return found == null ? null : qualifiedBehind(found);
  }

  private @Nullable Span perhaps(int i) {
    int to = tokens.past(i, PERHAPS);
    Span inner = to > i ? at(to) : null;
    EdtfDate date = inner == null ? null : inner.date();
    return inner == null || date == null ? inner : doubted(inner.over(i, inner.to()), date);
  }

  private static Span doubted(Span span, EdtfDate date) {
    return span.telling(
        date.as(
            switch (date.firmness()) {
              case NONE, UNCERTAIN -> Firmness.UNCERTAIN;
              case APPROXIMATE, UNCERTAIN_AND_APPROXIMATE -> Firmness.UNCERTAIN_AND_APPROXIMATE;
            }));
  }

  /** "1862 or so", "(1862?)"; a question mark that ends a sentence doubts nothing. */
  private Span qualifiedBehind(Span span) {
    EdtfDate date = span.date();
    int to = tokens.past(span.to(), ABOUT_BEHIND);
    if (date != null && to > span.to() && !tokens.isLetters(to)) {
      return span.over(span.from(), to).telling(date.approximately());
    }
    boolean mark = tokens.is(span.to(), "?") && tokens.glued(span.to());
    boolean alone = span.from() == 0 && tokens.size() == span.to() + 1;
    boolean doubt = mark && (alone || tokens.is(span.to() + 1, ")"));
    if (mark && alone && span.edtf() instanceof EdtfInterval interval) {
      return span.telling(doubted(interval));
    }
    return date != null && doubt ? doubted(span.over(span.from(), span.to() + 1), date) : span;
  }

  /** The plain year that stands here; null if none does. */
  @Nullable EdtfDate plainYear(int i) {
    return years.isYear(i) ? EdtfDate.of(tokens.number(i)) : null;
  }

  /** The story's date, which "since then" counts from. */
  Span then(int i) {
    return relatives.since(i, i + 1);
  }

  int shortYear(int i, int year) {
    return years.shortYear(i, year);
  }

  private static EdtfInterval doubted(EdtfInterval interval) {
    return interval.end() instanceof EdtfInterval.Side.Known(EdtfDate end)
        ? new EdtfInterval(
            interval.start(), new EdtfInterval.Side.Known(end.as(Firmness.UNCERTAIN)))
        : interval;
  }

  /** "One day in 2015", "a month in 2015": a day or month that nobody tells. */
  private @Nullable Span untold(int i) {
    boolean day = tokens.is(i, "day") && tokens.is(i + 1, "in");
    Span inner = day || (tokens.is(i, "month") && tokens.is(i + 1, "in")) ? at(i + 2) : null;
    EdtfDate date = inner == null ? null : inner.date();
    if (inner == null || date == null || !(date.isYear() || (day && date.isMonth()))) {
      return null;
    }
    int month = date.isYear() ? EdtfDate.HIDDEN : date.month();
    int hidden = day ? EdtfDate.HIDDEN : EdtfDate.ABSENT;
    return inner
        .over(i, inner.to())
        .telling(new EdtfDate(date.year(), 0, month, hidden, null, date.firmness()));
  }

  private @Nullable Span about(int i) {
    int to = tokens.past(i, ABOUT);
    boolean letter = tokens.is(i, "c") || tokens.is(i, "ca");
    if (to == i || (letter && tokens.capital(i))) {
      return null;
    }
    Span inner = at(to);
    Edtf edtf = inner == null ? null : inner.edtf();
    if (inner == null || edtf == null) {
      return inner == null ? null : inner.over(i, inner.to());
    }
    return inner.over(i, inner.to()).telling(about(edtf));
  }

  static Edtf about(Edtf edtf) {
    return switch (edtf) {
      case EdtfDate date -> date.approximately();
      case EdtfInterval interval ->
          new EdtfInterval(about(interval.start()), about(interval.end()));
      case EdtfSet set -> set;
    };
  }

  private static EdtfInterval.Side about(EdtfInterval.Side side) {
    return side instanceof EdtfInterval.Side.Known known
        ? new EdtfInterval.Side.Known(known.date().approximately())
        : side;
  }

  private @Nullable Span part(int i) {
    Part part = Part.at(tokens, i);
    if (part == null) {
      return null;
    }
    int at = part.past(tokens, i);
    Span inner = tokens.is(at, "the") && tokens.is(at + 1, "year") ? relatives.year(at) : whole(at);
    inner = inner == null ? led(at) : inner;
    if (inner == null || inner.kind() == Kind.PRESENT || describes(at, inner)) {
      return null;
    }
    Span span = inner.over(i, inner.to());
    EdtfDate date = inner.date();
    if (date == null) {
      return span;
    }
    Edtf edtf = part.of(date);
    Span told = span.telling(edtf);
    return edtf instanceof EdtfInterval ? told.as(Kind.RANGE) : told;
  }

  /** "The 2015 attack": the year only describes what follows. */
  boolean describes(int i, Span point) {
    EdtfDate date = point.date();
    boolean year = date != null && date.isYear() && point.kind() == Kind.DATE;
    return year && tokens.is(i, "the") && tokens.isLetters(point.to());
  }

  private @Nullable Span whole(int i) {
    Span found = calendar.at(i);
    found = found == null ? years.at(i) : found;
    return found == null ? relatives.at(i) : found;
  }

  private @Nullable Span led(int i) {
    int at = tokens.past(i, LEADS);
    if (at == i) {
      return null;
    }
    Span inner = part(at);
    inner = inner == null ? whole(at) : inner;
    if (inner == null || inner.kind() == Kind.PRESENT || inner.needs() == Needs.CLEARER_WORDS) {
      return null;
    }
    EdtfDate date = inner.date();
    boolean needsNone = tokens.is(i, "the") && date != null && (date.isYear() || date.isMonth());
    return inner.over(needsNone && inner.kind() == Kind.DATE ? at : i, inner.to());
  }
}
