package org.tidemark.reading.names;

import org.tidemark.model.Entity;

/**
 * Whom or what a phrase means, and how that was known.
 *
 * @param entity the one meant
 * @param how the way it was found
 * @param because the same for a person to check: "“the group” = RLF, last organisation spoken of"
 */
public record Referent(Entity entity, How how, String because) {
  /** The ways a phrase can point at an entity, surest first. */
  public enum How {
    /** It is one of the entity's names. */
    NAME,
    /** Fighters, members, forces … of the entity stand for it. */
    MEMBERS,
    /** It describes an entity that has no name of its own. */
    DESCRIPTION,
    /** "The group", "its leader": found by what was spoken of before. */
    DEFINITE,
    /** "It", "they", "his". */
    PRONOUN
  }
}
