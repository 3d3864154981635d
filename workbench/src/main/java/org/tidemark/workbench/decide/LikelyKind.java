package org.tidemark.workbench.decide;

import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;

/** What sort of thing stands at an end of a claim, if the casebook does not know the name. */
final class LikelyKind {
  private LikelyKind() {}

  static EntityKind ofSubject(Kind kind) {
    return switch (kind) {
      case LEADS, MEMBER_OF, REMOVED -> EntityKind.PERSON;
      case PART_OF,
          FOUNDED,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS,
          STRENGTH,
          JOINED,
          LEFT,
          COMPOSED_OF,
          FUNDED_BY,
          INCOME_FROM,
          FINANCES,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO,
          ATTACKED,
          FOUGHT,
          STATED,
          DESIGNATED_BY,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          CAUSED ->
          EntityKind.ORGANISATION;
    };
  }

  static EntityKind ofObject(Kind kind) {
    return switch (kind) {
      case COVERS, CONTROLS, PRESENT_IN, ATTACKED -> EntityKind.PLACE;
      case COMPOSED_OF -> EntityKind.POPULATION;
      case FOUNDED -> EntityKind.PERSON;
      case PART_OF,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          LEADS,
          MEMBER_OF,
          REMOVED,
          STRENGTH,
          JOINED,
          LEFT,
          FUNDED_BY,
          INCOME_FROM,
          FINANCES,
          SUPPORTED_BY,
          ALLIED_WITH,
          HOSTILE_TO,
          FOUGHT,
          STATED,
          DESIGNATED_BY,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          CAUSED ->
          EntityKind.ORGANISATION;
    };
  }
}
