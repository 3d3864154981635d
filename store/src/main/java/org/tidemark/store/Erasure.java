package org.tidemark.store;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whom to forget, and how words look without them.
 *
 * <p>A person in whose name theirs stands is forgotten with them. An organisation or place that
 * bears their name keeps the rest of its own.
 *
 * @param names every name of the person
 * @param without words in which the person can no longer be read, each sign by another of the same
 *     width, so that places in a text stay the same
 */
public record Erasure(Set<String> names, UnaryOperator<String> without) {
  public Erasure {
    names = Set.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("nobody is named who is to be forgotten");
    }
  }

  /**
   * The words without the person.
   *
   * @throws IllegalArgumentException if they would be longer or shorter
   */
  public String of(String words) {
    String left = without.apply(words);
    if (left.length() != words.length()) {
      throw new IllegalArgumentException("words must stay at their places when one is forgotten");
    }
    return left;
  }
}
