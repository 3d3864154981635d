package org.tidemark.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * A count of units of time: "two years", "more than a decade", "several months".
 *
 * @param count how many; 0 if the words do not say
 * @param about whether the count is only about right
 * @param to the token behind the unit
 */
record Quantity(int count, Unit unit, boolean about, int to) {
  private static final Phrases MODIFIERS =
      Phrases.of(
          "well over",
          "just over",
          "more than",
          "less than",
          "fewer than",
          "close to",
          "at least",
          "up to",
          "over",
          "nearly",
          "almost",
          "about",
          "around",
          "some",
          "roughly",
          "approximately",
          "just",
          "under",
          "exactly");
  private static final Phrases VAGUE =
      Phrases.of(
          "a few",
          "the few",
          "few",
          "several",
          "many",
          "some",
          "a number of",
          "countless",
          "a handful of");
  private static final Phrases COUPLE = Phrases.of("a couple of", "a couple", "couple of");
  private static final Phrases DOZENS = Phrases.of("a dozen", "dozen");
  private static final int DOZEN = 12;

  /** The quantity that stands at this token; null if none does. */
  static @Nullable Quantity at(Tokens tokens, int i) {
    int start = tokens.past(i, MODIFIERS);
    boolean about = start > i && !tokens.is(i, "exactly") && !tokens.is(i, "just");
    int behind = tokens.past(i, VAGUE);
    if (behind > i && Unit.of(tokens.word(behind)) != null) {
      return of(tokens, 0, true, behind);
    }
    behind = tokens.past(start, COUPLE);
    if (behind > start) {
      return of(tokens, 2, true, behind);
    }
    behind = tokens.past(start, DOZENS);
    if (behind > start) {
      return of(tokens, DOZEN, true, behind);
    }
    int count = count(tokens, start);
    return count == 0 ? null : of(tokens, count, about, start + 1);
  }

  private static @Nullable Quantity of(Tokens tokens, int count, boolean about, int at) {
    boolean hyphen = tokens.is(at, "-");
    Unit unit = Unit.of(tokens.word(hyphen ? at + 1 : at));
    return unit == null || hyphen ? null : new Quantity(count, unit, about, at + 1);
  }

  private static int count(Tokens tokens, int i) {
    if (tokens.is(i, "a") || tokens.is(i, "an")) {
      return 1;
    }
    Integer unit = Lexicon.NUMBERS.get(tokens.word(i));
    Integer named = unit == null ? Lexicon.TENS.get(tokens.word(i)) : unit;
    if (named != null) {
      return named;
    }
    return tokens.digits(i) <= 3 ? Math.max(0, tokens.number(i)) : 0;
  }

  boolean isVague() {
    return count == 0;
  }

  String words() {
    return (about ? "about " : "") + unit.words(count);
  }
}
