package org.tidemark.formats.stix;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Spot;
import org.tidemark.model.EntityKind;

/** Organisations, persons and populations as identities, places as locations. */
final class Parties {
  private Parties() {}

  static String id(Party party) {
    String type = party.kind() == EntityKind.PLACE ? "location" : "identity";
    return type + "--" + Uuid5.of("party\n" + party.key());
  }

  /** Writes a party when it is first met. */
  static void write(Json json, @Nullable Party party, Saying saying, Set<Party> met)
      throws IOException {
    if (party == null || !met.add(party)) {
      return;
    }
    boolean place = party.kind() == EntityKind.PLACE;
    Furniture.begin(json, place ? "location" : "identity", id(party), saying.recorded());
    json.field("created_by_ref", Furniture.MAKER).field("name", party.name());
    if (!party.otherNames().isEmpty()) {
      json.field("description", "Also called " + String.join(", ", party.otherNames()) + ".");
    }
    if (place) {
      place(json, party);
    } else {
      json.field("identity_class", kind(party.kind()));
    }
    json.end();
  }

  /** A point is given only for a point; a province's middle would be taken for a place in it. */
  private static void place(Json json, Party party) throws IOException {
    Spot spot = party.spot();
    if (spot == null) {
      json.field("region", party.name());
      return;
    }
    if (!spot.country().isEmpty()) {
      json.field("country", spot.country().toUpperCase(Locale.ROOT));
    }
    switch (spot.precision()) {
      case 1 -> {
        json.out().writeNumberField("latitude", spot.latitude());
        json.out().writeNumberField("longitude", spot.longitude());
        json.field("city", party.name());
      }
      case 3, 4 -> json.field("administrative_area", party.name());
      default -> json.field("region", party.name());
    }
    if (spot.country().isEmpty() && spot.precision() > 1 && spot.precision() < 5) {
      json.field("region", party.name());
    }
  }

  private static String kind(EntityKind kind) {
    return switch (kind) {
      case ORGANISATION -> "organization";
      case PERSON -> "individual";
      case POPULATION -> "group";
      case PLACE -> "unknown";
    };
  }
}
