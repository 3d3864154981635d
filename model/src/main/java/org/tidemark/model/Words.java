package org.tidemark.model;

/**
 * A short phrase taken from the report, where a claim's end is no entity (a goal, a method).
 *
 * @param label the phrase; never blank
 */
public record Words(String label) implements Term {
  public Words {
    if (label.isBlank()) {
      throw new IllegalArgumentException("the words of a claim cannot be blank");
    }
  }
}
