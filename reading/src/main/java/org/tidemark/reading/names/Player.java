package org.tidemark.reading.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/**
 * One of those a report names, with all its names and the places where they stand.
 *
 * @param entity the entity under its fullest name
 * @param state the same name as an organisation, for a country; else null
 * @param listed what the lists know of it, or null
 * @param uses its names
 * @param mentions every place where one of them stands, in order
 */
record Player(
    Entity entity,
    @Nullable Entity state,
    @Nullable ListedName listed,
    List<NameUse> uses,
    List<Mention> mentions) {

  boolean is(EntityKind kind) {
    return entity.kind() == kind;
  }

  /** The entity as one of a kind, or null when it is none such. */
  @Nullable Entity as(EntityKind kind) {
    if (entity.kind() == kind) {
      return entity;
    }
    return kind == EntityKind.ORGANISATION ? state : null;
  }

  /**
   * Whether it can be "the group", "the movement": an organisation that is no state or body of one.
   */
  boolean group() {
    return is(EntityKind.ORGANISATION)
        && (listed == null || !listed.official() && !listed.reporting());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Player that && entity.equals(that.entity);
  }

  @Override
  public int hashCode() {
    return entity.hashCode();
  }
}
