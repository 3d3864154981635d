package org.tidemark.formats.wikidata;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;

/**
 * What a property of Wikidata says of an organisation.
 *
 * @param kind the kind of claim
 * @param other what stands at the other end; null where it is words or nothing
 * @param turned whether the other end is the one that is spoken of
 * @param word the word for it, where the kind takes one: "chairperson"
 */
record Property(Kind kind, @Nullable EntityKind other, boolean turned, String word) {
  private static final EntityKind PERSON = EntityKind.PERSON;
  private static final EntityKind PLACE = EntityKind.PLACE;
  private static final EntityKind BODY = EntityKind.ORGANISATION;

  private static final Map<String, Property> ALL =
      Map.ofEntries(
          Map.entry("P571", new Property(Kind.FOUNDED, null, false, "")),
          Map.entry("P576", new Property(Kind.DISSOLVED, null, false, "")),
          Map.entry("P112", new Property(Kind.FOUNDED, PERSON, false, "")),
          Map.entry("P488", new Property(Kind.LEADS, PERSON, true, "chairperson")),
          Map.entry("P169", new Property(Kind.LEADS, PERSON, true, "chief executive")),
          Map.entry("P1037", new Property(Kind.LEADS, PERSON, true, "director")),
          Map.entry("P3975", new Property(Kind.LEADS, PERSON, true, "secretary general")),
          Map.entry("P361", new Property(Kind.PART_OF, BODY, false, "")),
          Map.entry("P749", new Property(Kind.PART_OF, BODY, false, "")),
          Map.entry("P463", new Property(Kind.PART_OF, BODY, false, "")),
          Map.entry("P355", new Property(Kind.PART_OF, BODY, true, "")),
          Map.entry("P527", new Property(Kind.PART_OF, BODY, true, "")),
          Map.entry("P1365", new Property(Kind.FORMED_FROM, BODY, false, "")),
          Map.entry("P7888", new Property(Kind.MERGED_INTO, BODY, false, "")),
          Map.entry("P945", new Property(Kind.PLEDGED_TO, BODY, false, "")),
          Map.entry("P127", new Property(Kind.AUTHORITY_OVER, BODY, true, "ownership")),
          Map.entry("P859", new Property(Kind.FUNDED_BY, BODY, false, "")),
          Map.entry("P159", new Property(Kind.PRESENT_IN, PLACE, false, "")),
          Map.entry("P2541", new Property(Kind.PRESENT_IN, PLACE, false, "")),
          Map.entry("P1142", new Property(Kind.HOLDS_IDEOLOGY, null, false, "")),
          Map.entry("P2124", new Property(Kind.STRENGTH, null, false, "members")),
          Map.entry("P1448", new Property(Kind.KNOWN_AS, null, false, "")),
          Map.entry("P1813", new Property(Kind.KNOWN_AS, null, false, "")),
          Map.entry("P1705", new Property(Kind.KNOWN_AS, null, false, "")));

  static Optional<Property> of(String id) {
    return Optional.ofNullable(ALL.get(id));
  }
}
