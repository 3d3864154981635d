package org.tidemark.workbench.measure;

/**
 * How many claims were asked for, given, and right.
 *
 * @param asked claims a coder wrote down
 * @param given claims the reader proposed
 * @param right proposed claims that the coder wrote down too
 */
public record Score(int asked, int given, int right) {
  /** Nothing yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Both together. */
  public Score and(Score other) {
    return new Score(asked + other.asked, given + other.given, right + other.right);
  }

  /** The share of what was given that was right, from 0 to 1. */
  public double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  /** The share of what was asked for that was given, from 0 to 1. */
  public double recall() {
    return asked == 0 ? 0 : (double) right / asked;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return asked + given == 0 ? 0 : 2.0 * right / (asked + given);
  }
}
