package org.tidemark.store.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

  private final double[] wall;
  private final double[] own;

  private Times(double[] wall, double[] own) {
    this.wall = wall;
    this.own = own;
    Arrays.sort(wall);
    Arrays.sort(own);
  }

  /** Times something, after warming up. */
  static Times of(int warm, int times, Work work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < warm; i++) {
      work.run(i);
    }
    double[] wall = new double[times];
    double[] own = new double[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      long spent = threads.getCurrentThreadCpuTime();
      work.run(warm + i);
      own[i] = (threads.getCurrentThreadCpuTime() - spent) / NANOS;
      wall[i] = (System.nanoTime() - begun) / NANOS;
    }
    return new Times(wall, own);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  }

  /** The heads of the columns in which times are told. */
  static String heads() {
    return "     p50 |      p95 |      p99 |  own p50 |  own p99";
  }

  /**
   * Milliseconds: half, nineteen in twenty and ninety-nine in a hundred took no longer; and of the
   * processor, without what a server spent, half and ninety-nine in a hundred.
   */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "%8.2f | %8.2f | %8.2f | %8.2f | %8.2f",
        at(wall, 0.5),
        at(wall, 0.95),
        at(wall, 0.99),
        at(own, 0.5),
        at(own, 0.99));
  }
}
