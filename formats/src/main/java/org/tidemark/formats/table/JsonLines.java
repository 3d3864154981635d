package org.tidemark.formats.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.coding.ClaimJson;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;
import org.tidemark.model.Source;
import org.tidemark.model.Term;

/** The writer of claims as JSON Lines: one object a line, the report named in each. */
public final class JsonLines {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  /** A writer into this stream, which it leaves open. */
  public JsonLines(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.setRootValueSeparator(null);
  }

  /** Writes the claims of one report, in the order given. */
  public void write(Report report, Collection<Claim> claims) throws IOException {
    Source source = report.source();
    for (Claim claim : claims) {
      json.writeStartObject();
      json.writeStringField("report", report.id().sha256());
      json.writeStringField("file", source.file());
      field("title", source.title());
      field("publisher", source.publisher());
      field("published", source.published());
      new ClaimJson(json).fields(claim, report.text());
      kind("subject_kind", claim.assertion().subject());
      kind("object_kind", claim.assertion().object());
      json.writeEndObject();
      json.writeRaw('\n');
    }
    json.flush();
  }

  private void field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void kind(String name, @Nullable Term term) throws IOException {
    if (term instanceof Entity entity) {
      json.writeStringField(name, entity.kind().code());
    }
  }
}
