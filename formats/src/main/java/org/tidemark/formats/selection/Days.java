package org.tidemark.formats.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.When;

/**
 * What a form that knows only calendar days can say of when a claim was so.
 *
 * @param when the time
 */
public record Days(When when) {
  /** The days of a claim. */
  public static Days of(Claim claim) {
    return new Days(claim.when());
  }

  /** Whether there is no time at all. */
  public boolean undated() {
    return when.isUndated();
  }

  /** The day it began, if the report tells it to the day. */
  public Optional<LocalDate> start() {
    return exact(when.start());
  }

  /** The day it ended, if the report tells it to the day. */
  public Optional<LocalDate> end() {
    return exact(when.end());
  }

  private static Optional<LocalDate> exact(Boundary boundary) {
    LocalDate day = boundary.earliest();
    boolean known = boundary.seen() && !boundary.approximate() && boundary.isExact();
    return known ? Optional.ofNullable(day) : Optional.empty();
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
