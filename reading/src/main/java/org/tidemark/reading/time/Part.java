package org.tidemark.reading.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;

/** A part of a year, decade or century that words single out: "early", "the second half of". */
enum Part {
  EARLY(
      1,
      1,
      "early",
      "early in",
      "beginning of",
      "start of",
      "outset of",
      "early part of",
      "first months of",
      "opening months of",
      "first weeks of"),
  MID(6, 6, "mid", "middle of", "mid of"),
  LATE(
      12,
      12,
      "late",
      "late in",
      "end of",
      "close of",
      "latter part of",
      "last months of",
      "final months of",
      "closing months of",
      "last weeks of",
      "final weeks of"),
  FIRST_HALF(1, 6, "first half of"),
  SECOND_HALF(7, 12, "second half of", "latter half of", "last half of"),
  FIRST_QUARTER(1, 3, "first quarter of"),
  SECOND_QUARTER(4, 6, "second quarter of"),
  THIRD_QUARTER(7, 9, "third quarter of"),
  FOURTH_QUARTER(10, 12, "fourth quarter of", "last quarter of", "final quarter of");

  private static final Phrases LEADS = Phrases.of("the very", "the", "very");

  private final int firstMonth;
  private final int lastMonth;
  private final Phrases phrases;

  Part(int firstMonth, int lastMonth, String... phrases) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.phrases = Phrases.of(phrases);
  }

  /** The part that the words here single out; null if none. */
  static @Nullable Part at(Tokens tokens, int i) {
    for (Part part : values()) {
      if (part.past(tokens, i) > i) {
        return part;
      }
    }
    return null;
  }

  int past(Tokens tokens, int i) {
    int start = tokens.past(i, LEADS);
    int to = tokens.past(start, phrases);
    boolean hyphen = to > start && tokens.isHyphen(to);
    return to == start ? i : hyphen ? to + 1 : to;
  }

  /** What this part of a date is; a month or day is left whole. */
  Edtf of(EdtfDate date) {
    if (date.isYear()) {
      return ofYear(date.year());
    }
    boolean decade = date.hiddenDigits() == 1 && date.month() == EdtfDate.ABSENT;
    boolean century = date.hiddenDigits() == 2 && date.month() == EdtfDate.ABSENT;
    return decade ? years(date.year(), 10) : century ? years(date.year(), 100) : date;
  }

  private Edtf ofYear(int year) {
    EdtfDate first = EdtfDate.of(YearMonth.of(year, firstMonth));
    return firstMonth == lastMonth
        ? first.approximately()
        : EdtfInterval.between(first, EdtfDate.of(YearMonth.of(year, lastMonth)));
  }

  /** "The early 1990s" reach about to the middle; about, since nobody draws the line alike. */
  private Edtf years(int first, int span) {
    boolean decade = span == 10;
    int from = first + span * startTenths(decade) / 10;
    int to = first + span * endTenths(decade) / 10 - 1;
    return EdtfInterval.between(EdtfDate.of(from).approximately(), EdtfDate.of(to).approximately());
  }

  private int startTenths(boolean decade) {
    return switch (this) {
      case EARLY -> 0;
      case MID -> 3;
      case LATE -> decade ? 5 : 7;
      case FIRST_HALF, SECOND_HALF, FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER ->
          10 * (firstMonth - 1) / 12;
    };
  }

  private int endTenths(boolean decade) {
    return switch (this) {
      case EARLY -> decade ? 5 : 3;
      case MID -> decade ? 8 : 7;
      case LATE -> 10;
      case FIRST_HALF, SECOND_HALF, FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER ->
          10 * lastMonth / 12;
    };
  }
}
