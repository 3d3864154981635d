package org.tidemark.formats.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** The entities of one coding file, by each of their names. */
final class Names {
  private final Map<String, Entity> byName = new HashMap<>();

  Names(List<Entity> entities) {
    for (Entity entity : entities) {
      byName.put(entity.name(), entity);
    }
    for (Entity entity : entities) {
      for (Alias alias : entity.aliases()) {
        byName.putIfAbsent(alias.name(), entity);
      }
    }
  }

  /** The entity of this name; one the file does not list is taken to be of the likely kind. */
  Entity entity(String name, EntityKind likely) {
    Entity listed = byName.get(name);
    return listed != null ? listed : Entity.named(likely, name);
  }
}
