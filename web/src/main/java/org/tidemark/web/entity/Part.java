package org.tidemark.web.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidemark.model.Kind;

/** A part of the page: one question, one picture or list, one table. */
public enum Part {
  STRUCTURE(
      "Where it sits",
      "No report says what it is part of or what came of it",
      EnumSet.of(
          Kind.PART_OF,
          Kind.FOUNDED,
          Kind.DISSOLVED,
          Kind.FORMED_FROM,
          Kind.SPLIT_FROM,
          Kind.MERGED_INTO,
          Kind.PLEDGED_TO,
          Kind.AUTHORITY_OVER)),
  LEADERS(
      "Who leads",
      "No report names a leader",
      EnumSet.of(Kind.LEADS, Kind.MEMBER_OF, Kind.REMOVED)),
  STRENGTH("How many", "No report gives a figure", EnumSet.of(Kind.STRENGTH)),
  COMPOSITION(
      "Who they are",
      "No report says who joins or makes it up",
      EnumSet.of(Kind.COMPOSED_OF, Kind.JOINED, Kind.LEFT)),
  MEANS(
      "What it lives on",
      "No report says where its means come from",
      EnumSet.of(Kind.FUNDED_BY, Kind.INCOME_FROM, Kind.FINANCES, Kind.SUPPORTED_BY)),
  PLACES(
      "Where it stands",
      "No report says where it is",
      EnumSet.of(Kind.CONTROLS, Kind.PRESENT_IN, Kind.COVERS)),
  RELATIONS(
      "Allies and rivals",
      "No report names a friend or an enemy",
      EnumSet.of(Kind.ALLIED_WITH, Kind.HOSTILE_TO)),
  EVENTS(
      "What happened",
      "No report tells of an event",
      EnumSet.of(Kind.ATTACKED, Kind.FOUGHT, Kind.STATED, Kind.DESIGNATED_BY)),
  AIMS(
      "What it wants and how it works",
      "No report says what it wants",
      EnumSet.of(Kind.AIMS_TO, Kind.HOLDS_IDEOLOGY, Kind.OPERATES_BY)),
  CAUSES("What brought about what", "No report gives a cause", EnumSet.of(Kind.CAUSED));

  private final String heading;
  private final String absence;
  private final Set<Kind> kinds;

  Part(String heading, String absence, Set<Kind> kinds) {
    this.heading = heading;
    this.absence = absence;
    this.kinds = kinds;
  }

  /** Its heading. */
  public String heading() {
    return heading;
  }

  /** What is said where nothing is known. */
  public String absence() {
    return absence;
  }

  /** Its name in addresses, styles and scripts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has a picture. */
  public boolean isDrawn() {
    return switch (this) {
      case STRUCTURE, LEADERS, STRENGTH, PLACES, RELATIONS, EVENTS -> true;
      case COMPOSITION, MEANS, AIMS, CAUSES -> false;
    };
  }

  /** Whether a kind of claim belongs here. */
  boolean takes(Kind kind) {
    return kinds.contains(kind);
  }

  /** The parts that take a kind of claim. */
  static List<Part> of(Kind kind) {
    return List.of(values()).stream().filter(part -> part.takes(kind)).toList();
  }
}
