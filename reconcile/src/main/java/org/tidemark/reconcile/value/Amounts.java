package org.tidemark.reconcile.value;

import org.tidemark.model.Figure;
import org.tidemark.reconcile.value.Fit.Sort;

/** How two figures lie to each other: by their bounds, "about" reaching a tenth either way. */
public final class Amounts {
  private static final double ROUGHLY = 0.1;

  private Amounts() {}

  /** The relation of a new figure to a held one, counted in the same thing. */
  public static Fit fit(Figure held, Figure fresh, String about) {
    return fit(span(held, 1), span(fresh, 1), about);
  }

  static Fit fit(Span held, Span fresh, String about) {
    if (held.equals(fresh)) {
      return Fit.EQUAL;
    }
    if (held.hi() < fresh.lo() || fresh.hi() < held.lo()) {
      return Fit.excludes(about);
    }
    if (fresh.liesIn(held)) {
      return Fit.narrower(about);
    }
    return held.liesIn(fresh) ? Fit.wider(about) : new Fit(Sort.OVERLAPPING, about);
  }

  /** The numbers that a figure's words allow, in units of {@code scale}. */
  static Span span(Figure figure, double scale) {
    Long best = figure.best();
    double lo = figure.lo() != null ? figure.lo() + (figure.loOpen() ? 1 : 0) : 0;
    double hi = figure.hi() != null ? figure.hi() : Double.POSITIVE_INFINITY;
    if (best != null && figure.lo() == null && figure.hi() == null) {
      lo = best;
      hi = best;
    }
    double slack = figure.approximate() ? ROUGHLY : 0;
    return new Span(lo * (1 - slack) * scale, hi * (1 + slack) * scale);
  }

  /** From the least to the most it can be. */
  record Span(double lo, double hi) {
    boolean liesIn(Span other) {
      return lo >= other.lo && hi <= other.hi;
    }
  }
}
