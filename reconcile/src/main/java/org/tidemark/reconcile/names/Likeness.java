package org.tidemark.reconcile.names;

/**
 * How like two names are, as a suggestion for a person to decide on.
 *
 * @param score from 0 to 1
 * @param because what is like and what is not
 */
public record Likeness(double score, String because) {
  /** The score from which two names are worth a person's look. */
  public static final double SUGGESTED = 0.7;

  public Likeness {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a likeness runs from 0 to 1, not " + score);
    }
  }

  /** Whether it is worth a person's look. */
  public boolean isSuggested() {
    return score >= SUGGESTED;
  }

  static Likeness none(String because) {
    return new Likeness(0, because);
  }
}
