package org.tidemark.reconcile;

import org.tidemark.model.Kind;

/** What sort of time a kind of claim has, which decides what two dates do to it. */
enum Nature {
  /** Happens once: two dates that cannot both be contradict. */
  ONCE,
  /** Happens, and may happen again: another date is another event. */
  EVENT,
  /** Is so for a while; "in 2015" is at least once in 2015. */
  STATE,
  /** Is so for a while; given for a period it speaks for every day of it. */
  MEASURE;

  /** The nature of a kind, as it is without figures. */
  static Nature of(Kind kind) {
    return switch (kind) {
      case FOUNDED, DISSOLVED, REMOVED, FORMED_FROM, SPLIT_FROM, MERGED_INTO -> ONCE;
      case ATTACKED, FOUGHT, STATED, JOINED, LEFT, CAUSED -> EVENT;
      case STRENGTH, COMPOSED_OF, FINANCES -> MEASURE;
      case PART_OF,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS,
          LEADS,
          MEMBER_OF,
          FUNDED_BY,
          INCOME_FROM,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO,
          DESIGNATED_BY,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY ->
          STATE;
    };
  }

  /** Whether it goes on for a while. */
  boolean lasts() {
    return this == STATE || this == MEASURE;
  }
}
