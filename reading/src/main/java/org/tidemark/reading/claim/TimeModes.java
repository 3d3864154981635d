package org.tidemark.reading.claim;

import org.tidemark.model.Kind;
import org.tidemark.model.time.Mode;

/** How a kind of claim takes a period: as throughout, or as at least once within it. */
final class TimeModes {
  private TimeModes() {}

  /** A figure or a state of finances speaks for its whole period; the rest for once within it. */
  static Mode mode(Kind kind) {
    return switch (kind) {
      case STRENGTH, COMPOSED_OF, FINANCES, INCOME_FROM -> Mode.THROUGHOUT;
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
          LEADS,
          MEMBER_OF,
          REMOVED,
          JOINED,
          LEFT,
          FUNDED_BY,
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
          Mode.WITHIN;
    };
  }
}
