package org.tidemark.formats.pairs;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Term;
import org.tidemark.model.Words;

/** The ends of a claim of which only names are given: what sort of thing each is, by its kind. */
final class Ends {
  private static final Set<Kind> ABOUT_PERSONS = Set.of(Kind.LEADS, Kind.MEMBER_OF, Kind.REMOVED);
  private static final Set<Kind> TO_PLACES =
      Set.of(Kind.COVERS, Kind.CONTROLS, Kind.PRESENT_IN, Kind.ATTACKED);

  private Ends() {}

  static @Nullable Term subject(Kind kind, @Nullable String name) {
    if (name == null) {
      return null;
    }
    if (kind == Kind.CAUSED) {
      return new Words(name);
    }
    boolean person = ABOUT_PERSONS.contains(kind);
    return Entity.named(person ? EntityKind.PERSON : EntityKind.ORGANISATION, name);
  }

  static @Nullable Term object(Kind kind, @Nullable String name) {
    if (name == null || kind.end() == Kind.End.NONE) {
      return null;
    }
    if (kind.end() == Kind.End.WORDS) {
      return new Words(name);
    }
    return Entity.named(kindOfObject(kind), name);
  }

  private static EntityKind kindOfObject(Kind kind) {
    if (TO_PLACES.contains(kind)) {
      return EntityKind.PLACE;
    }
    return kind == Kind.COMPOSED_OF ? EntityKind.POPULATION : EntityKind.ORGANISATION;
  }
}
