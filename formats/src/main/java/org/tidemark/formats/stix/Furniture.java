package org.tidemark.formats.stix;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Uuid5;

/** What every bundle has: who made it, and the extension that says what STIX cannot. */
final class Furniture {
  static final String MAKER = "identity--" + Uuid5.of("Tidemark");
  static final String EXTENSION = "extension-definition--" + Uuid5.of("Tidemark claim");

  private static final Instant DEFINED = Instant.parse("2026-11-24T00:00:00Z");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String MEANING =
      "What a claim in a report says, as docs/formats/stix.md of Tidemark lists it. claim_time is"
          + " when it was so, as an EDTF expression (ISO 8601-2), which may be imprecise or open;"
          + " claim_earliest_start, claim_latest_start, claim_earliest_end and claim_latest_end are"
          + " the days that bound it. Where a relationship has no start_time or stop_time, the"
          + " report gives no such day.";

  private Furniture() {}

  static void write(Json json) throws IOException {
    begin(json, "identity", MAKER, DEFINED);
    json.field("name", "Tidemark").field("identity_class", "system").end();
    begin(json, "extension-definition", EXTENSION, DEFINED);
    json.field("created_by_ref", MAKER).field("name", "Tidemark claim");
    json.field("description", "A claim of a published report, with its imprecise time.");
    json.field("schema", MEANING).field("version", "1.0.0");
    json.list("extension_types");
    json.out().writeString("property-extension");
    json.endList().end();
  }

  /** Begins an object with what all objects have. */
  static void begin(Json json, String type, String id, Instant recorded) throws IOException {
    json.open().field("type", type).field("spec_version", "2.1").field("id", id);
    json.field("created", moment(recorded)).field("modified", moment(recorded));
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Begins the extension of an object. */
  static JsonGenerator beginExtension(Json json) throws IOException {
    json.open("extensions").open(EXTENSION).field("extension_type", "property-extension");
    return json.out();
  }
}
