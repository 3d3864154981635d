package org.tidemark.reading.time;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.reading.time.TimeExpression.Kind;
import org.tidemark.reading.time.TimeExpression.Needs;

/** A time expression while it is put together: from one token to before another. */
record Span(
    int from, int to, Kind kind, @Nullable Edtf edtf, @Nullable String reckoning, Needs needs) {
  static Span date(int from, int to, Edtf edtf) {
    return new Span(from, to, Kind.DATE, edtf, null, Needs.NOTHING);
  }

  static Span counted(int from, int to, Edtf edtf, String reckoning) {
    return new Span(from, to, Kind.RELATIVE, edtf, reckoning, Needs.NOTHING);
  }

  static Span missing(int from, int to, Needs needs) {
    return new Span(from, to, Kind.RELATIVE, null, null, needs);
  }

  /** The single date that is told; null if none or more is told. */
  @Nullable EdtfDate date() {
    return edtf instanceof EdtfDate date ? date : null;
  }

  /** Whether a day or month is told without its year. */
  boolean lacksYear() {
    return edtf instanceof EdtfDate date && date.hiddenDigits() == 4;
  }

  Span over(int from, int to) {
    return new Span(from, to, kind, edtf, reckoning, needs);
  }

  Span as(Kind kind) {
    return new Span(from, to, kind, edtf, reckoning, needs);
  }

  Span telling(Edtf edtf) {
    return new Span(from, to, kind, edtf, reckoning, needs);
  }

  Span because(String reckoning) {
    return new Span(from, to, kind, edtf, reckoning, needs);
  }

  /** The reckonings of both, where either has one. */
  @Nullable String reckoningWith(Span other) {
    if (reckoning == null || other.reckoning == null || reckoning.equals(other.reckoning)) {
      return reckoning == null ? other.reckoning : reckoning;
    }
    return reckoning + "; " + other.reckoning;
  }
}
