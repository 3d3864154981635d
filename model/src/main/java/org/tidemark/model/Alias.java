package org.tidemark.model;

/**
 * Another name for an entity, with the reason it was taken for one.
 *
 * @param name the other name; never blank
 * @param because why it names the same entity, in words a researcher can check
 */
public record Alias(String name, String because) {
  public Alias {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an alias cannot be blank");
    }
  }
}
