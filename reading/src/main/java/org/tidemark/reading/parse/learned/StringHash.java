package org.tidemark.reading.parse.learned;

/**
 * A 64-bit hash of strings that can be joined: the hash of {@code a + b} follows from the hashes of
 * both, so a feature made of three words is looked up without building a string.
 */
public final class StringHash {
  private static final long BASE = 0x5851F42D4C957F2DL;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private StringHash() {}

  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static long of(CharSequence text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** The factor by which a hash grows when this many characters follow; never zero. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code left + "_" + right}. */
  static long join(long left, long right, long rightPower) {
    return (left * BASE + '_') * rightPower + right;
  }

  /** The key under which the value with this hash stands for features of one type. */
  public static long key(int type, long hash) {
    long z = hash ^ (type + 1) * GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The key of a string outside any feature type. */
  public static long key(CharSequence text) {
    return key(-1, of(text));
  }
}
