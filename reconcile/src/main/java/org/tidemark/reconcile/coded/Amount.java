package org.tidemark.reconcile.coded;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;

/**
 * A figure as the coding rules compare it.
 *
 * @param low the least it can be
 * @param high the most it can be; infinite where nothing bounds it
 */
record Amount(double low, double high) {
  private static final double ROUGHLY = 0.1;

  static boolean same(@Nullable Figure coded, @Nullable Figure read) {
    if (coded == null || read == null) {
      return coded == null;
    }
    return of(coded).isNear(of(read));
  }

  private static Amount of(Figure figure) {
    Long best = figure.best();
    if (best != null && figure.lo() == null && figure.hi() == null) {
      double margin = figure.approximate() ? ROUGHLY * best : 0;
      return new Amount(best - margin, best + margin);
    }
    double low = figure.lo() != null ? figure.lo() : best == null ? 0 : best;
    return new Amount(low, figure.hi() == null ? Double.POSITIVE_INFINITY : figure.hi());
  }

  private boolean isNear(Amount other) {
    if (equals(other)) {
      return true;
    }
    double common = Math.min(high, other.high) - Math.max(low, other.low);
    if (common < 0) {
      return false;
    }
    if (Double.isInfinite(high) || Double.isInfinite(other.high)) {
      double most = Math.max(1, Math.max(low, other.low));
      return high == other.high && Math.abs(low - other.low) <= ROUGHLY * most;
    }
    double either = Math.max(high, other.high) - Math.min(low, other.low);
    return either == 0 || common / either >= 0.5;
  }
}
