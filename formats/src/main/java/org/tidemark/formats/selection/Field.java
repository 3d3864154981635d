package org.tidemark.formats.selection;

import org.jspecify.annotations.Nullable;

/**
 * One thing a claim can say, under the name it has in every table.
 *
 * @param name its name: lower-case letters and underscores
 * @param type what can stand in it
 * @param meaning what it means, for a codebook
 * @param of what a claim says there; null for nothing
 */
public record Field(String name, Type type, String meaning, Of of) {
  /** What can stand in a field. */
  public enum Type {
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A calendar day, as ISO 8601 writes it. */
    DAY
  }

  /** Takes one thing from a claim. */
  @FunctionalInterface
  public interface Of {
    /** What the claim says; null for nothing. */
    @Nullable String saying(Part part, Saying saying);
  }

  /** What a claim says in this field; null for nothing. */
  public @Nullable String value(Part part, Saying saying) {
    return of.saying(part, saying);
  }
}
