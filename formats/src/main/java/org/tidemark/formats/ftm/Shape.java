package org.tidemark.formats.ftm;

import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Party;
import org.tidemark.model.Claim;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;

/**
 * What a claim becomes in FollowTheMoney.
 *
 * @param schema the schema
 * @param subject the property that the subject stands in
 * @param object the property that the far end stands in; empty for none
 */
record Shape(String schema, String subject, String object) {
  private static final Shape NOTE = new Shape("Note", "entity", "");
  private static final Shape LINK = new Shape("UnknownLink", "subject", "object");

  /** The shape of a claim with these ends. */
  static Shape of(Claim claim, @Nullable Party subject, @Nullable Party object) {
    boolean told =
        claim.polarity() != Polarity.DENIED
            && claim.modality() != Modality.POSSIBLE
            && claim.modality() != Modality.PLANNED;
    if (!told) {
      return NOTE;
    }
    return switch (claim.kind()) {
      case LEADS -> office("Directorship", "director", object);
      case MEMBER_OF -> office("Membership", "member", object);
      case FORMED_FROM, SPLIT_FROM -> after("successor", "predecessor", subject, object);
      case MERGED_INTO -> after("predecessor", "successor", subject, object);
      case DESIGNATED_BY -> new Shape("Sanction", "entity", "authority");
      case ATTACKED, FOUGHT -> new Shape("Event", "involved", "involved");
      case PART_OF,
          FOUNDED,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS,
          REMOVED,
          JOINED,
          LEFT,
          COMPOSED_OF,
          FUNDED_BY,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO ->
          subject == null || object == null ? NOTE : LINK;
      case DISSOLVED,
          KNOWN_AS,
          STRENGTH,
          INCOME_FROM,
          FINANCES,
          STATED,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          CAUSED ->
          NOTE;
    };
  }

  private static Shape office(String schema, String who, @Nullable Party object) {
    boolean organisation = object != null && object.kind() == EntityKind.ORGANISATION;
    return organisation ? new Shape(schema, who, "organization") : LINK;
  }

  private static Shape after(
      String subject, String object, @Nullable Party one, @Nullable Party other) {
    boolean bodies = isLegal(one) && isLegal(other);
    return bodies ? new Shape("Succession", subject, object) : LINK;
  }

  /** Whether it is what FollowTheMoney calls a legal entity: all but places. */
  static boolean isLegal(@Nullable Party party) {
    return party != null && party.kind() != EntityKind.PLACE;
  }

  /** Whether it has room for a time. */
  boolean isDated() {
    return !schema.equals("Note");
  }

  /** Whether it has room for a role and a status. */
  boolean isInterest() {
    return !schema.equals("Note") && !schema.equals("Event") && !schema.equals("Sanction");
  }
}
