package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.EntityState;
import org.tidemark.workbench.ask.OtherName;
import org.tidemark.workbench.ask.Rivals;
import org.tidemark.workbench.ask.Section;
import org.tidemark.workbench.ask.Shown;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code show} prints. */
public final class StateFields {
  private final JsonGenerator json;
  private final ClaimFields claims;

  /** Writes into this JSON. */
  public StateFields(JsonGenerator json) {
    this.json = json;
    this.claims = new ClaimFields(json);
  }

  /** All entities of one name. */
  public void states(List<EntityState> states) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("entities");
    for (EntityState state : states) {
      state(state);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void state(EntityState state) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", state.kind().code());
    json.writeStringField("name", state.name());
    json.writeArrayFieldStart("other_names");
    for (OtherName name : state.otherNames()) {
      json.writeStartObject();
      json.writeStringField("name", name.name());
      Fields.text(json, "because", name.because());
      json.writeNumberField("reports", name.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
    Fields.text(json, "on", state.on() == null ? null : state.on().written());
    json.writeArrayFieldStart("sections");
    for (Section section : state.sections()) {
      section(section, state.on() != null);
    }
    json.writeEndArray();
    rivals(state.rivals());
    json.writeEndObject();
  }

  private void section(Section section, boolean dated) throws IOException {
    json.writeStartObject();
    json.writeStringField("family", Fields.code(section.family()));
    json.writeStringField("heading", section.family().heading());
    json.writeArrayFieldStart("shown");
    for (Shown shown : section.shown()) {
      json.writeStartObject();
      json.writeStringField("says", ClaimInWords.sentence(shown.first().claim()));
      Fields.text(json, "answer", dated ? Fields.code(shown.answer()) : null);
      told("claims", shown.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rivals(List<Rivals> rivals) throws IOException {
    json.writeArrayFieldStart("rival_figures");
    for (Rivals each : rivals) {
      json.writeStartObject();
      json.writeStringField("unit", each.unit());
      told("claims", each.figures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void told(String name, List<Told> told) throws IOException {
    json.writeArrayFieldStart(name);
    for (Told each : told) {
      claims.told(each);
    }
    json.writeEndArray();
  }
}
