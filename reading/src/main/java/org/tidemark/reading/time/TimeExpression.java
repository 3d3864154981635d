package org.tidemark.reading.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;

/**
 * Words of a text that tell a time.
 *
 * @param begin offset of the first character
 * @param end offset behind the last character
 * @param edtf the time told; null if the words are vague or what they count from is not known
 * @param reckoning how relative words were counted, and from what; null when they are absolute
 * @param needs what is missing to tell the time
 */
public record TimeExpression(
    int begin, int end, Kind kind, @Nullable Edtf edtf, @Nullable String reckoning, Needs needs) {
  /** How the words tell their time. */
  public enum Kind {
    /** A day, month, season, year, decade or century by its name. */
    DATE,
    /** From one date to another. */
    RANGE,
    /** From a date on. */
    SINCE,
    /** Up to a date. */
    UNTIL,
    /** A length: "for two years"; told only if it runs up to the report. */
    DURATION,
    /** Counted from the report or the story: "two years ago", "the following month". */
    RELATIVE,
    /** The days of the report itself: "today", "now". */
    PRESENT
  }

  /** What an expression still needs before it tells a time. */
  public enum Needs {
    NOTHING,
    /** The date of the report. */
    PUBLISHED,
    /** A date told before in the story. */
    NARRATIVE,
    /** Nothing can help: the words are vague. */
    CLEARER_WORDS
  }

  public TimeExpression {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no words from " + begin + " to " + end);
    }
    if ((edtf != null) != (needs == Needs.NOTHING)) {
      throw new IllegalArgumentException("a time is told exactly when nothing is missing");
    }
  }

  /** Whether the words speak of the days of the report itself. */
  public boolean tellsThePresent() {
    return kind == Kind.PRESENT;
  }

  /** The time from this on, as a verb of beginning makes of it: "it began in 2018". */
  public Optional<Edtf> onward() {
    return edtf instanceof EdtfDate date ? Optional.of(EdtfInterval.since(date)) : Optional.empty();
  }

  /** The time up to this, as a verb of ending makes of it: "it was replaced in 2018". */
  public Optional<Edtf> upTo() {
    return edtf instanceof EdtfDate date ? Optional.of(EdtfInterval.until(date)) : Optional.empty();
  }

  /** The time told as bounds, spoken for as {@code mode} says; undated if none is told. */
  public When when(Mode mode) {
    return edtf == null ? When.undated() : When.of(edtf, mode);
  }
}
