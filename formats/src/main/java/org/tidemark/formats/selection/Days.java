package org.tidemark.formats.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfInterval.Side;
import org.tidemark.model.time.Firmness;
import org.tidemark.model.time.When;

/**
 * What a form that knows only calendar days can say of when a claim was so.
 *
 * @param when the time
 * @param told the time as the report tells it; a figure of 2015 is one of all its days, and yet no
 *     report has told the first of January
 */
public record Days(When when, @Nullable Edtf told) {
  /** The days of a claim. */
  public static Days of(Claim claim) {
    String edtf = claim.holds().edtf();
    return new Days(claim.when(), edtf == null ? null : Edtf.parse(edtf));
  }

  /** Whether there is no time at all. */
  public boolean undated() {
    return when.isUndated();
  }

  /** The day it began, if the report tells it to the day. */
  public Optional<LocalDate> start() {
    return switch (told) {
      case EdtfDate date -> day(date);
      case EdtfInterval interval -> day(interval.start());
      case null, default -> Optional.empty();
    };
  }

  /** The day it ended, if the report tells it to the day. */
  public Optional<LocalDate> end() {
    return switch (told) {
      case EdtfDate date -> day(date);
      case EdtfInterval interval -> day(interval.end());
      case null, default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> day(Side side) {
    return side instanceof Side.Known known ? day(known.date()) : Optional.empty();
  }

  private static Optional<LocalDate> day(EdtfDate date) {
    return date.isDay() && date.firmness() == Firmness.NONE ? date.earliest() : Optional.empty();
  }

  /** The first day on which it can have been so; null where nothing bounds it. */
  public @Nullable LocalDate first() {
    return when.firstPossibleDay().orElse(null);
  }

  /** The last day on which it can have been so; null where nothing bounds it. */
  public @Nullable LocalDate last() {
    return when.lastPossibleDay().orElse(null);
  }

  /** Whether start and end are both told to the day, so that nothing is lost. */
  public boolean exact() {
    return start().isPresent() && end().isPresent();
  }
}
