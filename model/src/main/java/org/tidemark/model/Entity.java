package org.tidemark.model;

import java.util.List;
import java.util.Objects;

/**
 * An organisation, person, place or population as one report names it.
 *
 * <p>Whether two reports' entities are the same one is a judgement kept elsewhere; two entities are
 * equal here when kind and name are.
 *
 * @param kind what sort of thing it is
 * @param name the fullest name the report uses
 * @param aliases its other names in the report, each with a reason
 */
public record Entity(EntityKind kind, String name, List<Alias> aliases) implements Term {
  public Entity {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a name");
    }
    aliases = List.copyOf(aliases);
  }

  /** An entity with one name only. */
  public static Entity named(EntityKind kind, String name) {
    return new Entity(kind, name, List.of());
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entity that && kind == that.kind && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, name);
  }
}
