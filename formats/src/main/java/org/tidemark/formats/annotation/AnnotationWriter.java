package org.tidemark.formats.annotation;

import java.io.IOException;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Found;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;

/**
 * The writer of Web Annotations: a claim is what is said of a stretch of a report, which is found
 * again by its words and by its place.
 */
public final class AnnotationWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Json json = Json.into(folder.create("annotations.jsonld"))) {
      json.open().list("@context");
      json.out().writeString("http://www.w3.org/ns/anno.jsonld");
      json.open().field("tidemark", "urn:tidemark:claim:").end().endList();
      json.field("id", "urn:uuid:" + Uuid5.of("annotations\n" + selection.title()));
      json.field("type", "AnnotationPage").field("label", selection.title()).list("items");
      for (Part part : selection.parts()) {
        for (Saying saying : part.sayings()) {
          annotation(json, part, saying);
          losses.written();
        }
      }
      json.endList().end();
    }
    return losses;
  }

  private static void annotation(Json json, Part part, Saying saying) throws IOException {
    json.open().field("id", "urn:uuid:" + Uuid5.of("claim\n" + saying.id().hex()));
    json.field("type", "Annotation").field("motivation", "describing");
    json.field("created", saying.recorded().toString());
    creator(json, saying.claim().found());
    json.list("body");
    text(json, "describing", saying.sentence());
    text(json, "tagging", saying.claim().kind().code());
    json.open().field("type", "tidemark:Claim");
    json.fields("tidemark:", Fields.of(part, saying)).end().endList();
    json.list("target");
    for (Quote quote : saying.claim().quotes()) {
      target(json, part.report(), quote);
    }
    json.endList().end();
  }

  private static void text(Json json, String purpose, String value) throws IOException {
    json.open().field("type", "TextualBody").field("purpose", purpose);
    json.field("value", value).field("format", "text/plain").field("language", "en").end();
  }

  private static void creator(Json json, Found found) throws IOException {
    json.open("creator");
    switch (found) {
      case Found.ByRule rule -> json.field("type", "Software").field("name", rule.rule());
      case Found.ByModel model -> json.field("type", "Software").field("name", model.model());
      case Found.ByPerson person -> json.field("type", "Person").field("name", person.person());
      case Found.ByImport from -> json.field("type", "Software").field("name", from.format());
    }
    json.end();
  }

  private static void target(Json json, Report report, Quote quote) throws IOException {
    String url = report.source().url();
    json.open().field("source", url != null ? url : "urn:sha256:" + report.id().sha256());
    json.list("selector").open().field("type", "TextQuoteSelector");
    json.field("exact", quote.exact()).field("prefix", quote.prefix());
    json.field("suffix", quote.suffix()).end();
    json.open().field("type", "TextPositionSelector");
    json.out().writeNumberField("start", report.text().codePointsBefore(quote.begin()));
    json.out().writeNumberField("end", report.text().codePointsBefore(quote.end()));
    json.end().endList().end();
  }
}
