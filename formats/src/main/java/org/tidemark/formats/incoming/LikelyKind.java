package org.tidemark.formats.incoming;

import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;

/** What sort of thing most often stands at an end of a claim, where a file does not say. */
public final class LikelyKind {
  private LikelyKind() {}

  /** At the near end. */
  public static EntityKind ofSubject(Kind kind) {
    boolean person = kind == Kind.LEADS || kind == Kind.MEMBER_OF || kind == Kind.REMOVED;
    return person ? EntityKind.PERSON : EntityKind.ORGANISATION;
  }

  /** At the far end. */
  public static EntityKind ofObject(Kind kind) {
    return switch (kind) {
      case COVERS, CONTROLS, PRESENT_IN, ATTACKED -> EntityKind.PLACE;
      case COMPOSED_OF -> EntityKind.POPULATION;
      default -> EntityKind.ORGANISATION;
    };
  }
}
