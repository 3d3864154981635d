package org.tidemark.model;

import java.util.Locale;

/** What sort of thing an entity is: an organisation, a person, a place or a population. */
public enum EntityKind {
  /** Armed groups, factions, wings, states and their forces, companies, international bodies. */
  ORGANISATION,
  /** A person in a public role in or over an organisation. */
  PERSON,
  /** A named place, no finer than the source prints it. */
  PLACE,
  /** A nationality, an ethnic, social or religious group. */
  POPULATION;

  /** The word a coding file uses for this kind. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind a coding file's word stands for.
   *
   * @throws IllegalArgumentException if the word is none of the four
   */
  public static EntityKind ofCode(String code) {
    for (EntityKind kind : values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "\"" + code + "\" is no kind of entity: organisation, person, place or population");
  }
}
