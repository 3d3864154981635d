package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.incoming.ImportListener;
import org.tidemark.workbench.incoming.ImportOutcome;

/** What {@code import} prints, written file by file as they come in. */
public final class ImportFields implements ImportListener {
  private final JsonGenerator json;
  private final ClaimFields claims;
  private final boolean everything;

  /** Writes into this JSON; every claim, or only how many there are of each kind. */
  public ImportFields(JsonGenerator json, boolean everything) {
    this.json = json;
    this.claims = new ClaimFields(json);
    this.everything = everything;
  }

  /** Begins the answer. */
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("files");
  }

  /** Ends it. */
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void outcome(ImportOutcome outcome) {
    try {
      json.writeStartObject();
      json.writeStringField("file", outcome.file());
      switch (outcome) {
        case ImportOutcome.Read read -> read(read);
        case ImportOutcome.ReadBefore before -> {
          json.writeStringField("outcome", "read_before");
          json.writeFieldName("report");
          claims.report(before.report());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void failed(String file, String sentence) {
    try {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeStringField("outcome", "failed");
      json.writeStringField("error", sentence);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(ImportOutcome.Read read) throws IOException {
    json.writeStringField("outcome", "read");
    json.writeBooleanField("kept", read.kept());
    json.writeStringField("format", read.format().code());
    json.writeStringField("report", read.report().id().sha256());
    json.writeNumberField("rows", read.rows());
    json.writeNumberField("entities", read.entities());
    json.writeNumberField("claims", read.claims().size());
    json.writeObjectFieldStart("kinds");
    for (Map.Entry<Kind, Integer> kind : read.kinds().entrySet()) {
      json.writeNumberField(kind.getKey().code(), kind.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("left_out");
    for (Map.Entry<String, Integer> what : read.leftOut().entrySet()) {
      json.writeNumberField(what.getKey(), what.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("remarks");
    for (String remark : read.remarks()) {
      json.writeString(remark);
    }
    json.writeEndArray();
    if (everything) {
      every(read);
    }
  }

  private void every(ImportOutcome.Read read) throws IOException {
    json.writeArrayFieldStart("all");
    for (Claim claim : read.claims()) {
      json.writeStartObject();
      claims.claim(claim, Place.of(read.report().text(), claim.quote()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
