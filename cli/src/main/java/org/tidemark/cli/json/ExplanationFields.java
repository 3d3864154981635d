package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tidemark.model.Found;
import org.tidemark.workbench.ask.Explanation;
import org.tidemark.workbench.ask.Explanation.Passage;
import org.tidemark.workbench.ask.Explanation.Ruling;

/** What {@code explain} prints. */
public final class ExplanationFields {
  private final JsonGenerator json;

  /** Writes into this JSON. */
  public ExplanationFields(JsonGenerator json) {
    this.json = json;
  }

  /** The claim, the paragraphs of its quotes, the steps that found it, and who decided. */
  public void explanation(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeFieldName("claim");
    new ClaimFields(json).told(explanation.told());
    json.writeArrayFieldStart("passages");
    for (Passage passage : explanation.passages()) {
      json.writeStartObject();
      json.writeStringField("before", passage.before());
      json.writeStringField("quote", passage.quote());
      json.writeStringField("after", passage.after());
      json.writeStringField("place", passage.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    if (explanation.told().claim().found() instanceof Found.ByRule rule) {
      for (String step : rule.steps()) {
        json.writeString(step);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decisions");
    for (Ruling ruling : explanation.decisions()) {
      ruling(ruling);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ruling(Ruling ruling) throws IOException {
    json.writeStartObject();
    json.writeNumberField("entry", ruling.entry());
    json.writeStringField("act", ruling.act());
    json.writeStringField("by", ruling.by());
    json.writeStringField("why", ruling.why());
    json.writeStringField("on", ruling.on());
    json.writeEndObject();
  }
}
