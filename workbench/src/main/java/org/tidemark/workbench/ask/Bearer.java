package org.tidemark.workbench.ask;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.Term;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.NormalName;

/** The one entity that is shown, told apart from others by its kind and all its names. */
final class Bearer {
  private final HeldEntity entity;
  private final Set<NormalName> names = new HashSet<>();

  Bearer(HeldEntity entity) {
    this.entity = entity;
    names.add(NormalName.of(entity.name()));
    entity.names().forEach(naming -> names.add(NormalName.of(naming.name())));
  }

  /** Whether a claim speaks of it; one name can be a person's and a place's. */
  boolean isSpokenOfBy(HeldClaim held) {
    return isAt(held.claim().assertion().subjectEntity())
        || isAt(held.claim().assertion().objectEntity());
  }

  /** Whether it stands at this end of a claim. */
  boolean isAt(Optional<Entity> end) {
    return end.isPresent() && is(end.get());
  }

  private boolean is(Entity end) {
    return end.kind() == entity.kind() && names.contains(NormalName.of(end.name()));
  }

  /** The name by which ends of claims are held to be the same: its own for any of its names. */
  String nameOf(@Nullable Term term) {
    if (term == null) {
      return "";
    }
    boolean own = term instanceof Entity end && is(end);
    return NormalName.of(own ? entity.name() : term.label()).text();
  }
}
