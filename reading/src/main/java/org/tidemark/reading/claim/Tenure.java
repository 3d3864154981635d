package org.tidemark.reading.claim;

import org.tidemark.model.Kind;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.reading.rule.Rule;

/** What a date tells of a claim: that it was so then, from then on, or until then. */
final class Tenure {
  private Tenure() {}

  /** The time a rule makes of a date that tells a beginning or an end. */
  static Edtf bounded(Edtf told, Rule.When when) {
    if (!(told instanceof EdtfDate date)) {
      return told;
    }
    return switch (when) {
      case FROM -> Edtf.parse(date + "/..");
      case UNTIL -> Edtf.parse("../" + date);
      case ANY, DATED, UNDATED -> told;
    };
  }

  /** Whether a kind tells of a state that goes on until it ends. */
  static boolean goesOn(Kind kind) {
    return switch (kind) {
      case PART_OF,
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
          HOLDS_IDEOLOGY,
          OPERATES_BY ->
          true;
      case FOUNDED,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          REMOVED,
          STRENGTH,
          JOINED,
          LEFT,
          COMPOSED_OF,
          FINANCES,
          ATTACKED,
          FOUGHT,
          STATED,
          DESIGNATED_BY,
          AIMS_TO,
          CAUSED ->
          false;
    };
  }
}
