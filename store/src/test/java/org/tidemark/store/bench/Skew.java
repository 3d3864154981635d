package org.tidemark.store.bench;

import java.util.Random;

/** Numbers of which the small ones come up often and the large ones seldom, as names do. */
final class Skew {
  private final Random random;
  private final int size;
  private final double power;

  /**
   * Numbers from 0 to below {@code size}.
   *
   * @param power how steep it is; 1 would be even
   */
  Skew(Random random, int size, double power) {
    this.random = random;
    this.size = size;
    this.power = power;
  }

  int next() {
    return (int) (size * Math.pow(random.nextDouble(), power));
  }
}
