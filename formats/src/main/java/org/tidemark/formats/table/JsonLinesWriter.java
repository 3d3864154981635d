package org.tidemark.formats.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.coding.ClaimJson;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Entity;
import org.tidemark.model.Source;
import org.tidemark.model.Term;

/** The writer of claims as JSON Lines: one object a line, the report named in each. */
public final class JsonLinesWriter implements SelectionWriter {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (JsonGenerator json = JSON.createGenerator(folder.create("claims.jsonl"))) {
      json.setRootValueSeparator(null);
      for (Part part : selection.parts()) {
        for (Saying saying : part.sayings()) {
          line(json, part, saying);
          losses.written();
        }
      }
    }
    return losses;
  }

  private static void line(JsonGenerator json, Part part, Saying saying) throws IOException {
    Source source = part.report().source();
    json.writeStartObject();
    json.writeStringField("report", part.report().id().sha256());
    json.writeStringField("file", source.file());
    field(json, "title", source.title());
    field(json, "publisher", source.publisher());
    field(json, "published", source.published());
    new ClaimJson(json).fields(saying.id(), saying.claim(), part.report().text());
    kind(json, "subject_kind", saying.claim().assertion().subject());
    kind(json, "object_kind", saying.claim().assertion().object());
    json.writeStringField("status", saying.status());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void field(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void kind(JsonGenerator json, String name, @Nullable Term term)
      throws IOException {
    if (term instanceof Entity entity) {
      json.writeStringField(name, entity.kind().code());
    }
  }
}
