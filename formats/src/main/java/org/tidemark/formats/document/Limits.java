package org.tidemark.formats.document;

import java.time.Duration;

/**
 * How much of a document is still worth reading; what goes beyond is refused, not cut.
 *
 * @param bytes the most bytes a file may have
 * @param pages the most pages
 * @param characters the most characters of text
 * @param nesting the deepest nesting of elements
 * @param archiveEntries the most files packed into one
 * @param archiveBytes the most bytes they may unpack to
 * @param archiveRatio the most times larger they may become
 * @param time the longest that extraction may take
 */
public record Limits(
    int bytes,
    int pages,
    int characters,
    int nesting,
    int archiveEntries,
    long archiveBytes,
    int archiveRatio,
    Duration time) {

  /** The limits for reports as people write them. */
  public static final Limits STANDARD =
      new Limits(64 << 20, 3_000, 10_000_000, 400, 5_000, 256L << 20, 200, Duration.ofSeconds(60));

  public Limits {
    long least = Math.min(Math.min(bytes, pages), Math.min(characters, nesting));
    long leastPacked = Math.min(Math.min(archiveEntries, archiveBytes), archiveRatio);
    if (Math.min(least, leastPacked) < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("every limit must leave room for something");
    }
  }

  /** The same limits with at most this many pages. */
  public Limits pages(int most) {
    return new Limits(
        bytes, most, characters, nesting, archiveEntries, archiveBytes, archiveRatio, time);
  }

  /** The same limits with at most this many bytes. */
  public Limits bytes(int most) {
    return new Limits(
        most, pages, characters, nesting, archiveEntries, archiveBytes, archiveRatio, time);
  }

  /** The same limits with at most this many characters of text. */
  public Limits characters(int most) {
    return new Limits(
        bytes, pages, most, nesting, archiveEntries, archiveBytes, archiveRatio, time);
  }

  /** The same limits with at most this much time. */
  public Limits time(Duration most) {
    return new Limits(
        bytes, pages, characters, nesting, archiveEntries, archiveBytes, archiveRatio, most);
  }
}
