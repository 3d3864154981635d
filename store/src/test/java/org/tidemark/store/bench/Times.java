package org.tidemark.store.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over. */
final class Times {
  private static final double NANOS = 1e6;

  /** Something that is timed. */
  @FunctionalInterface
  interface Work {
    /** Does it once; the number tells the first time from the second. */
    void run(int number) throws Exception;
  }

  private final double[] millis;

  private Times(double[] millis) {
    this.millis = millis;
    Arrays.sort(millis);
  }

  /** Times something, after warming up. */
  static Times of(int warm, int times, Work work) throws Exception {
    for (int i = 0; i < warm; i++) {
      work.run(i);
    }
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      work.run(warm + i);
      millis[i] = (System.nanoTime() - begun) / NANOS;
    }
    return new Times(millis);
  }

  double at(double share) {
    return millis[(int) Math.min(millis.length - 1, Math.ceil(share * millis.length) - 1)];
  }

  /** Half, nineteen in twenty and ninety-nine in a hundred took no longer than this. */
  String inWords() {
    return String.format(Locale.ROOT, "%8.2f | %8.2f | %8.2f", at(0.5), at(0.95), at(0.99));
  }
}
