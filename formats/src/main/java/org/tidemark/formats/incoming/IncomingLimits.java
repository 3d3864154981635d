package org.tidemark.formats.incoming;

/** How much of another program's file is taken in as one report; beyond it is refused, not cut. */
public final class IncomingLimits {
  /** The most bytes a file may have. */
  public static final int BYTES = 256 << 20;

  /** The most bytes it may unpack to. */
  public static final long UNPACKED = 512L << 20;

  /** The most characters of text. */
  public static final int CHARACTERS = 120_000_000;

  /** The most claims. */
  public static final int CLAIMS = 500_000;

  /** The most characters in one cell or string. */
  public static final int CELL = 5_000_000;

  /** The deepest nesting of elements or objects. */
  public static final int NESTING = 64;

  private IncomingLimits() {}
}
