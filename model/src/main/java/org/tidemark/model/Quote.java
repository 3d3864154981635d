package org.tidemark.model;

/**
 * A run of a report's own words; only the text can make one, so it cannot say what is not there.
 *
 * <p>It keeps what stands before and after, as a W3C Web Annotation text quote selector does.
 */
public final class Quote implements Comparable<Quote> {
  private static final int CONTEXT = 32;

  private final int begin;
  private final int end;
  private final String exact;
  private final String prefix;
  private final String suffix;

  Quote(String text, int begin, int end) {
    this.begin = begin;
    this.end = end;
    this.exact = text.substring(begin, end);
    this.prefix = text.substring(Math.max(0, begin - CONTEXT), begin);
    this.suffix = text.substring(end, Math.min(text.length(), end + CONTEXT));
  }

  /** Offset of the first character in the report's text (UTF-16 units). */
  public int begin() {
    return begin;
  }

  /** Offset after the last character. */
  public int end() {
    return end;
  }

  /** The words themselves. */
  public String exact() {
    return exact;
  }

  /** Up to 32 characters that stand before. */
  public String prefix() {
    return prefix;
  }

  /** Up to 32 characters that stand after. */
  public String suffix() {
    return suffix;
  }

  @Override
  public int compareTo(Quote other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote that
        && begin == that.begin
        && end == that.end
        && exact.equals(that.exact)
        && prefix.equals(that.prefix)
        && suffix.equals(that.suffix);
  }

  @Override
  public int hashCode() {
    return 31 * begin + end + exact.hashCode();
  }

  @Override
  public String toString() {
    return "“" + exact + "”";
  }
}
