package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tidemark.workbench.compare.Clash;
import org.tidemark.workbench.strength.Band;
import org.tidemark.workbench.strength.Strength;
import org.tidemark.workbench.strength.Unbalanced;

/** What {@code strength} prints. */
public final class StrengthFields {
  private final JsonGenerator json;
  private final ClaimFields claims;

  /** Writes into this JSON. */
  public StrengthFields(JsonGenerator json) {
    this.json = json;
    this.claims = new ClaimFields(json);
  }

  /** Organisations of one name. */
  public void all(List<Strength> all) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("organisations");
    for (Strength strength : all) {
      strength(strength);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void strength(Strength strength) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", strength.organisation());
    bands("figures", strength.bands());
    bands("joined", strength.joined());
    bands("left", strength.left());
    json.writeArrayFieldStart("clashes");
    for (Clash clash : strength.clashes()) {
      json.writeStartObject();
      json.writeStringField("one", clash.one().id().hex());
      json.writeStringField("other", clash.other().id().hex());
      json.writeStringField("because", clash.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unbalanced");
    for (Unbalanced unbalanced : strength.unbalanced()) {
      json.writeStartObject();
      json.writeStringField("before", unbalanced.before().told().id().hex());
      ids("joined", unbalanced.joined());
      ids("left", unbalanced.left());
      json.writeStringField("after", unbalanced.after().told().id().hex());
      json.writeStringField("because", unbalanced.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ids(String name, List<Band> bands) throws IOException {
    json.writeArrayFieldStart(name);
    for (Band band : bands) {
      json.writeString(band.told().id().hex());
    }
    json.writeEndArray();
  }

  private void bands(String name, List<Band> bands) throws IOException {
    json.writeArrayFieldStart(name);
    for (Band band : bands) {
      json.writeStartObject();
      Fields.number(json, "low", band.low());
      Fields.number(json, "high", band.high());
      json.writeStringField("bound", band.bound().code());
      json.writeStringField("counted", band.counted());
      Fields.text(json, "place", band.place());
      Fields.text(json, "part", band.part());
      json.writeFieldName("claim");
      claims.told(band.told());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
