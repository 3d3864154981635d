package org.tidemark.model;

import static org.tidemark.model.Qualifier.*;
import static org.tidemark.model.time.Mode.THROUGHOUT;
import static org.tidemark.model.time.Mode.WITHIN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tidemark.model.time.Mode;

/** The thirty-three things a claim can say, each with the shape it must have. */
public enum Kind {
  PART_OF(End.ENTITY, AS),
  FOUNDED(End.MAYBE_ENTITY, Qualifier.PLACE),
  DISSOLVED(End.NONE, MANNER),
  FORMED_FROM(End.ENTITY),
  SPLIT_FROM(End.ENTITY),
  MERGED_INTO(End.ENTITY),
  KNOWN_AS(End.WORDS),
  PLEDGED_TO(End.ENTITY),
  AUTHORITY_OVER(End.ENTITY, FUNCTION),
  COVERS(End.ENTITY),
  LEADS(End.ENTITY, ROLE),
  MEMBER_OF(End.ENTITY, ROLE),
  REMOVED(End.MAYBE_ENTITY, MANNER, BY),
  STRENGTH(THROUGHOUT, End.NONE, Qualifier.PLACE),
  JOINED(End.ENTITY, MANNER),
  LEFT(End.MAYBE_ENTITY, MANNER, STRATUM),
  COMPOSED_OF(THROUGHOUT, End.ENTITY, SHARE, STRATUM),
  FUNDED_BY(End.ENTITY),
  INCOME_FROM(THROUGHOUT, End.WORDS),
  FINANCES(THROUGHOUT, End.WORDS, TREND),
  SUPPORTED_BY(End.ENTITY, AS),
  CONTROLS(End.MAYBE_ENTITY, TREND),
  PRESENT_IN(End.ENTITY, TREND),
  ALLIED_WITH(End.ENTITY),
  HOSTILE_TO(End.ENTITY),
  ATTACKED(End.MAYBE_ENTITY, TARGET, CLAIMED_BY, PARTNER, KIND),
  FOUGHT(End.MAYBE_ENTITY, OUTCOME, Qualifier.PLACE, PARTNER),
  STATED(End.WORDS, Qualifier.KIND),
  DESIGNATED_BY(End.ENTITY, AS),
  AIMS_TO(End.WORDS),
  HOLDS_IDEOLOGY(End.WORDS),
  OPERATES_BY(End.WORDS),
  CAUSED(End.WORDS);

  /** What may stand at the far end of a claim. */
  public enum End {
    ENTITY,
    MAYBE_ENTITY,
    WORDS,
    NONE
  }

  private final Mode mode;
  private final End end;
  private final Set<Qualifier> qualifiers;

  Kind(End end, Qualifier... qualifiers) {
    this(WITHIN, end, qualifiers);
  }

  Kind(Mode mode, End end, Qualifier... qualifiers) {
    this.mode = mode;
    this.end = end;
    EnumSet<Qualifier> set = EnumSet.noneOf(Qualifier.class);
    set.addAll(Set.of(qualifiers));
    this.qualifiers = set;
  }

  /** The name a coding file uses: {@code part_of}, {@code founded} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How much of its period such a claim speaks for: a figure, a share or a state of finances for
   * all of it, anything else for at least once within it.
   */
  public Mode mode() {
    return mode;
  }

  /** What the far end of such a claim must be. */
  public End end() {
    return end;
  }

  /** Whether such a claim may carry this qualifier; any may speak of a part without a name. */
  public boolean takes(Qualifier qualifier) {
    return qualifier == PART || qualifiers.contains(qualifier);
  }

  /** Whether the two ends may change places without changing what is said. */
  public boolean symmetric() {
    return this == ALLIED_WITH || this == HOSTILE_TO || this == FOUGHT;
  }

  /** What sort of thing most often stands at the near end, where nobody says. */
  public EntityKind likelySubject() {
    return switch (this) {
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

  /** What sort of thing most often stands at the far end, where nobody says. */
  public EntityKind likelyObject() {
    return switch (this) {
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

  /**
   * The kind a coding file's name stands for.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public static Kind ofCode(String code) {
    for (Kind kind : values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("\"" + code + "\" is no kind of claim");
  }
}
