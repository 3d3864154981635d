package org.tidemark.workbench.strength;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.model.Qualifier;
import org.tidemark.workbench.Told;

/**
 * A figure that a report gives, as a band from the least to the most its words allow.
 *
 * @param low the least; null where the words give no floor
 * @param high the most; null where the words give no ceiling
 * @param bound what sort of figure it is
 * @param counted what is counted; empty where the report does not say
 * @param place the place it is limited to, or null
 * @param part the part it is limited to, or null
 * @param told the claim, with its time, report and place
 */
public record Band(
    @Nullable Long low,
    @Nullable Long high,
    Bound bound,
    String counted,
    @Nullable String place,
    @Nullable String part,
    Told told) {
  /** What sort of figure a report gives. */
  public enum Bound {
    EXACTLY,
    ABOUT,
    BETWEEN,
    AT_LEAST,
    MORE_THAN,
    AT_MOST;

    /** The word for it in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Band of(Told told) {
    var details = told.claim().assertion().details();
    Figure figure = Objects.requireNonNull(details.value());
    boolean single = figure.lo() == null && figure.hi() == null;
    return new Band(
        single ? figure.best() : figure.lo(),
        single ? figure.best() : figure.hi(),
        bound(figure),
        details.unit() == null ? "" : details.unit(),
        details.word(Qualifier.PLACE),
        details.word(Qualifier.PART),
        told);
  }

  private static Bound bound(Figure figure) {
    if (figure.lo() != null && figure.hi() != null) {
      return Bound.BETWEEN;
    }
    if (figure.lo() != null) {
      return figure.loOpen() ? Bound.MORE_THAN : Bound.AT_LEAST;
    }
    if (figure.hi() != null) {
      return Bound.AT_MOST;
    }
    return figure.approximate() ? Bound.ABOUT : Bound.EXACTLY;
  }

  /** Whether it counts the whole organisation. */
  public boolean isOfTheWhole() {
    return place == null && part == null;
  }

  /** The figure as its report's words have it: "about 2,000", "more than 10,000". */
  public String inWords() {
    return Objects.requireNonNull(told.claim().assertion().details().value()).inWords();
  }
}
