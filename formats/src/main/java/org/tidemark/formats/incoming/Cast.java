package org.tidemark.formats.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Whom and what a file speaks of, each with all the names the file gives it. */
public final class Cast {
  private final String file;
  private final Map<Entity, SequencedSet<Alias>> members = new LinkedHashMap<>();
  private final Map<Entity, Entity> full = new LinkedHashMap<>();

  Cast(String file) {
    this.file = file;
  }

  /** The organisation of this name; none where the name is empty. */
  public Optional<Entity> organisation(@Nullable String name) {
    return entity(EntityKind.ORGANISATION, name);
  }

  /** The place of this name; none where the name is empty. */
  public Optional<Entity> place(@Nullable String name) {
    return entity(EntityKind.PLACE, name);
  }

  /** The person of this name; none where the name is empty. */
  public Optional<Entity> person(@Nullable String name) {
    return entity(EntityKind.PERSON, name);
  }

  /** The entity of this kind and name; none where the name is empty. */
  public Optional<Entity> entity(EntityKind kind, @Nullable String name) {
    String plain = name == null ? "" : PlainWords.of(name);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Entity entity = Entity.named(kind, plain);
    members.computeIfAbsent(entity, _ -> new LinkedHashSet<>());
    return Optional.of(entity);
  }

  /** Notes that an entity has another name, which a row gives. */
  public void alsoCalled(Entity entity, String name, String address) {
    String plain = PlainWords.of(name);
    SequencedSet<Alias> aliases = members.computeIfAbsent(entity, _ -> new LinkedHashSet<>());
    boolean there =
        plain.isEmpty()
            || plain.equals(entity.name())
            || aliases.stream().anyMatch(alias -> alias.name().equals(plain));
    if (!there) {
      aliases.add(new Alias(plain, "named in " + file + ", " + address));
      full.remove(entity);
    }
  }

  /** The entity with all the names that were noted so far. */
  Entity full(Entity entity) {
    return full.computeIfAbsent(
        entity,
        one ->
            new Entity(
                one.kind(),
                one.name(),
                List.copyOf(members.getOrDefault(one, new LinkedHashSet<>()))));
  }

  List<Entity> all() {
    List<Entity> all = new ArrayList<>();
    members.keySet().forEach(entity -> all.add(full(entity)));
    return all;
  }
}
