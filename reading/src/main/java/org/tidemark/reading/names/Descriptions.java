package org.tidemark.reading.names;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Those without a name of their own whom a report describes; the same phrase is the same one. */
final class Descriptions {
  private final Map<String, Entity> described = new LinkedHashMap<>();

  /** The entity a phrase describes. */
  Entity of(EntityKind kind, String phrase) {
    return described.computeIfAbsent(
        kind + " " + NameKey.of(phrase), key -> Entity.named(kind, phrase));
  }

  /** Takes in an entity that was asked for by another way than its name. */
  void keep(Entity entity) {
    described.putIfAbsent(entity.kind() + " " + NameKey.of(entity.name()), entity);
  }

  /** All asked for so far. */
  Collection<Entity> all() {
    return described.values();
  }
}
