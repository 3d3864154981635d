package org.tidemark.formats.incoming;

/**
 * A stretch of a file's rendered text that a claim can stand on.
 *
 * @param field what the stretch is called in the file: a column, an element, a property
 * @param begin offset of its first character
 * @param end offset after its last character
 */
public record Span(String field, int begin, int end) {
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no words run from " + begin + " to " + end);
    }
  }

  /** Whether nothing but a separator stands between this and the next. */
  boolean touches(Span next) {
    return next.begin >= end && next.begin - end <= Line.SEPARATOR.length();
  }

  Span to(Span next) {
    return new Span(field + ", " + next.field, begin, next.end);
  }
}
