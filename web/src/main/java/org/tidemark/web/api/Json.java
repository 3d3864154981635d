package org.tidemark.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tidemark.model.Quote;
import org.tidemark.model.Source;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.words.ClaimInWords;

/** Answers written as JSON. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Something that is written. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** How one thing of a list is written. */
  @FunctionalInterface
  interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  private Json() {}

  static ResponseEntity<String> answer(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/json;charset=UTF-8"))
        .body(text.toString());
  }

  static <T> void list(JsonGenerator json, String name, Collection<T> items, Item<T> item)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : items) {
      item.write(json, each);
    }
    json.writeEndArray();
  }

  static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  static void report(JsonGenerator json, ReportLine line) throws IOException {
    Source source = line.source();
    json.writeStartObject();
    json.writeStringField("id", line.id().sha256());
    json.writeStringField("file", source.file());
    text(json, "title", source.title());
    text(json, "author", source.author());
    text(json, "publisher", source.publisher());
    text(json, "published", source.published());
    text(json, "url", source.url());
    json.writeNumberField("claims", line.claims());
    json.writeStringField("recorded", line.recorded().toString());
    json.writeStringField("page", Links.report(line.id()));
    json.writeEndObject();
  }

  static void claim(JsonGenerator json, Told told) throws IOException {
    var claim = told.claim();
    var said = claim.assertion();
    json.writeStartObject();
    json.writeStringField("id", told.id().hex());
    json.writeStringField("type", claim.kind().code());
    json.writeStringField("says", ClaimInWords.sentence(claim));
    text(json, "subject", said.subject() == null ? null : said.subject().label());
    text(json, "object", said.object() == null ? null : said.object().label());
    text(json, "time", claim.holds().edtf());
    json.writeStringField("standing", told.standing().code());
    json.writeNumberField("probability", claim.probability());
    list(json, "quotes", claim.quotes(), Json::quote);
    json.writeStringField("report", told.report().id().sha256());
    json.writeStringField("place", told.place().inWords());
    json.writeStringField("page", Links.claim(told.report().id(), told.id()));
    json.writeEndObject();
  }

  private static void quote(JsonGenerator json, Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("exact", quote.exact());
    json.writeNumberField("begin", quote.begin());
    json.writeNumberField("end", quote.end());
    json.writeEndObject();
  }
}
