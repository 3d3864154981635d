package org.tidemark.reading.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Those without a name of their own whom a report describes; the same phrase is the same one. */
final class Descriptions {
  private final Map<String, Entity> known = new HashMap<>();
  private final Map<String, Entity> asked = new LinkedHashMap<>();

  /** The entity a phrase describes. */
  Entity of(EntityKind kind, String phrase) {
    return known.computeIfAbsent(key(kind, phrase), key -> Entity.named(kind, phrase));
  }

  private static String key(EntityKind kind, String phrase) {
    return kind + " " + NameKey.of(phrase);
  }

  /** Takes in an entity that was asked for. */
  void keep(Entity entity) {
    asked.putIfAbsent(key(entity.kind(), entity.name()), entity);
  }

  /** All asked for so far. */
  Collection<Entity> asked() {
    return asked.values();
  }

  /** Forgets what was met and asked for, so that later answers do not hang on earlier questions. */
  void forget() {
    known.clear();
    asked.clear();
  }
}
