package org.tidemark.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.reading.time.TimeExpression.Needs;

/** The reading of times counted from the story: "that year", "two years later". */
final class Relatives {
  private static final Set<String> NEXT = Set.of("following", "next", "subsequent");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior");
  private static final Phrases SAME =
      Phrases.of("that same", "the same", "that", "the very same", "of the");
  private static final Phrases LATER =
      Phrases.of("later", "afterwards", "afterward", "after that", "on", "thereafter");
  private static final Phrases EARLIER = Phrases.of("earlier", "before that", "previously");
  private static final Phrases IN_THE_YEAR = Phrases.of("earlier in the year", "later in the year");
  private static final Phrases THEN =
      Phrases.of("at that time", "at the time", "at that point", "by that time", "by then");

  private final Tokens tokens;
  private final Anchor anchor;
  private final Reports reports;

  Relatives(Tokens tokens, Anchor anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.reports = new Reports(tokens, anchor);
  }

  /** A time counted from the report or the story that starts here; null if none does. */
  @Nullable Span at(int i) {
    Span found = reports.at(i);
    int inTheYear = tokens.past(i, IN_THE_YEAR);
    if (inTheYear > i) {
      return ofStoryOrReport(i, inTheYear);
    }
    found = found == null ? same(i) : found;
    found = found == null ? neighbour(i) : found;
    found = found == null ? away(i) : found;
    found = found == null ? beside(i) : found;
    return found == null ? then(i) : found;
  }

  /** A year counted from the report or the story; null if none starts here. */
  @Nullable Span year(int i) {
    if (tokens.is(i, "the")
        && tokens.is(i + 1, "year")
        && !tokens.in(i + 2, Set.of("before", "after", "of"))) {
      return ofStoryOrReport(i, i + 2);
    }
    Span span = at(i);
    boolean year = span != null && tokens.is(span.to() - 1, "year");
    return year ? span : null;
  }

  private Span ofStoryOrReport(int from, int to) {
    EdtfDate narrative = anchor.narrative();
    EdtfDate base = narrative == null ? anchor.published() : narrative;
    if (base == null || base.hiddenDigits() > 0) {
      return Span.missing(from, to, Needs.NARRATIVE);
    }
    String whose = narrative == null ? "the report" : "the story";
    return Span.counted(from, to, EdtfDate.of(base.year()), "the year of " + whose);
  }

  /** "That year", "the same month". */
  private @Nullable Span same(int i) {
    int at = tokens.past(i, SAME);
    Unit unit = Unit.of(tokens.word(at));
    boolean plural = tokens.word(at).endsWith("s");
    if (at == i || tokens.is(i, "of") || unit == null || plural || unit.compareTo(Unit.YEAR) > 0) {
      return null;
    }
    return counted(i, at + 1, new Step(unit, 0, "the same " + tokens.word(at)));
  }

  /** "The following year", "the previous month". */
  private @Nullable Span neighbour(int i) {
    boolean led = tokens.is(i, "the") || tokens.is(i, "a");
    int step = tokens.in(i + 1, NEXT) ? 1 : tokens.in(i + 1, PREVIOUS) ? -1 : 0;
    Unit unit = Unit.of(tokens.word(i + 2));
    if (!led || step == 0 || unit == null || tokens.word(i + 2).endsWith("s")) {
      return null;
    }
    String words = tokens.word(i + 1) + " " + tokens.word(i + 2);
    return counted(i, i + 3, new Step(unit, step, words));
  }

  /** "Two years later", "a month earlier", "three years after 2015". */
  private @Nullable Span away(int i) {
    Quantity quantity = Quantity.at(tokens, i);
    if (quantity == null) {
      return null;
    }
    int to = tokens.past(quantity.to(), LATER);
    int step = to > quantity.to() ? 1 : -1;
    to = step > 0 ? to : tokens.past(quantity.to(), EARLIER);
    boolean found = to > quantity.to() && !(tokens.is(quantity.to(), "on") && tokens.isLetters(to));
    if (!found) {
      return null;
    }
    if (quantity.isVague()) {
      return Span.missing(i, to, Needs.CLEARER_WORDS);
    }
    String words = quantity.words() + (step > 0 ? " later" : " earlier");
    Span span = counted(i, to, new Step(quantity.unit(), step * quantity.count(), words));
    EdtfDate date = span.date();
    boolean about = quantity.about() || quantity.unit().isRound();
    return date != null && about ? span.telling(date.approximately()) : span;
  }

  /** "The day before", "the year after". */
  private @Nullable Span beside(int i) {
    Unit unit = Unit.of(tokens.word(i + 1));
    boolean before = tokens.is(i + 2, "before");
    boolean after = tokens.is(i + 2, "after");
    boolean ends = !tokens.isLetters(i + 3) && tokens.number(i + 3) < 0;
    if (!tokens.is(i, "the") || unit == null || (!before && !after) || !ends) {
      return null;
    }
    String words = "the " + tokens.word(i + 1) + " " + tokens.word(i + 2);
    return counted(i, i + 3, new Step(unit, after ? 1 : -1, words));
  }

  /** "At that time" is as wide as the year, about: stories do not stand still. */
  private @Nullable Span then(int i) {
    int to = tokens.past(i, THEN);
    if (to == i || tokens.is(to, "of")) {
      return null;
    }
    Span span = since(i, to);
    EdtfDate date = span.date();
    return date == null || date.hiddenDigits() > 0
        ? span
        : span.telling(EdtfDate.of(date.year()).approximately());
  }

  /** The date the story has reached, which "since then" counts from. */
  Span since(int from, int to) {
    EdtfDate narrative = anchor.narrative();
    return narrative == null
        ? Span.missing(from, to, Needs.NARRATIVE)
        : Span.counted(from, to, narrative, "the time of the story, " + narrative);
  }

  private Span counted(int from, int to, Step step) {
    EdtfDate base = anchor.narrative();
    if (base == null) {
      return Span.missing(from, to, Needs.NARRATIVE);
    }
    EdtfDate date = step.from(base);
    return date == null
        ? Span.missing(from, to, Needs.NARRATIVE)
        : Span.counted(from, to, date, step.words() + ", counted from " + base + " in the story");
  }
}
