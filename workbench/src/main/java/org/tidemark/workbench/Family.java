package org.tidemark.workbench;

import org.tidemark.model.Kind;

/** A group of kinds that answer one sort of question, under a heading a reader understands. */
public enum Family {
  STRUCTURE("How it is built"),
  PEOPLE("Who leads and belongs"),
  STRENGTH("How many, and who they are"),
  MEANS("What it lives on"),
  TERRITORY("Where it stands"),
  RELATIONS("Allies and enemies"),
  EVENTS("What happened"),
  DOCTRINE("What it wants and how it works"),
  CAUSES("What brought about what");

  private final String heading;

  Family(String heading) {
    this.heading = heading;
  }

  /** The heading it is shown under. */
  public String heading() {
    return heading;
  }

  /** The family a kind belongs to. */
  public static Family of(Kind kind) {
    return switch (kind) {
      case PART_OF,
          FOUNDED,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS ->
          STRUCTURE;
      case LEADS, MEMBER_OF, REMOVED -> PEOPLE;
      case STRENGTH, JOINED, LEFT, COMPOSED_OF -> STRENGTH;
      case FUNDED_BY, INCOME_FROM, FINANCES, SUPPORTED_BY -> MEANS;
      case CONTROLS, PRESENT_IN -> TERRITORY;
      case ALLIED_WITH, HOSTILE_TO, FOUGHT -> RELATIONS;
      case ATTACKED, STATED, DESIGNATED_BY -> EVENTS;
      case AIMS_TO, HOLDS_IDEOLOGY, OPERATES_BY -> DOCTRINE;
      case CAUSED -> CAUSES;
    };
  }
}
