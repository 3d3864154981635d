package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Clash;
import org.tidemark.workbench.open.Contradiction;
import org.tidemark.workbench.open.Gap;
import org.tidemark.workbench.open.Handling;
import org.tidemark.workbench.open.Stale;

/** What {@code open} prints. */
public final class OpenFields {
  private final JsonGenerator json;
  private final ClaimFields claims;

  /** Writes into this JSON. */
  public OpenFields(JsonGenerator json) {
    this.json = json;
    this.claims = new ClaimFields(json);
  }

  /** The three lists, whole. */
  public void all(List<Contradiction> contradictions, List<Gap> gaps, List<Stale> stale)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("contradictions");
    for (Contradiction each : contradictions) {
      contradiction(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gaps");
    for (Gap each : gaps) {
      json.writeStartObject();
      head(each.id(), each.handling());
      json.writeStringField("organisation", each.organisation());
      json.writeStringField("asked", each.asked().code());
      json.writeNumberField("claims", each.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stale");
    for (Stale each : stale) {
      json.writeStartObject();
      head(each.id(), each.handling());
      json.writeStringField("organisation", each.organisation());
      json.writeStringField("asked", each.asked().code());
      json.writeStringField("last_seen", each.lastSeen().toString());
      json.writeFieldName("last");
      claims.told(each.last());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    head(contradiction.id(), contradiction.handling());
    json.writeArrayFieldStart("claims");
    for (Told told : contradiction.claims()) {
      claims.told(told);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("clashes");
    for (Clash clash : contradiction.clashes()) {
      json.writeStartObject();
      json.writeStringField("one", clash.one().id().hex());
      json.writeStringField("other", clash.other().id().hex());
      json.writeStringField("reason", clash.reason());
      json.writeStringField("because", clash.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void head(String id, Handling handling) throws IOException {
    json.writeStringField("id", id);
    json.writeStringField("state", handling.state().code());
    Fields.text(json, "note", handling.note().isEmpty() ? null : handling.note());
    Fields.text(json, "by", handling.by());
    Fields.text(json, "on", handling.on() == null ? null : handling.on().toString());
  }
}
