package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Term;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.words.ClaimInWords;

/** The fields of a claim and of a report, the same wherever they are printed. */
public final class ClaimFields {
  private final JsonGenerator json;

  /** Writes into this JSON. */
  public ClaimFields(JsonGenerator json) {
    this.json = json;
  }

  /** A claim as an object, with its standing, report and place. */
  public void told(Told told) throws IOException {
    json.writeStartObject();
    claim(told.claim(), told.place());
    json.writeStringField("status", told.standing().code());
    json.writeStringField("recorded", told.recorded().toString());
    json.writeStringField("report", told.report().id().sha256());
    json.writeStringField("file", told.report().source().file());
    Fields.text(json, "title", told.report().source().title());
    Fields.text(json, "publisher", told.report().source().publisher());
    Fields.text(json, "published", told.report().source().published());
    json.writeEndObject();
  }

  /** The fields of a claim, into the object that is open. */
  public void claim(Claim claim, Place place) throws IOException {
    json.writeStringField("id", claim.id().hex());
    json.writeStringField("type", claim.kind().code());
    json.writeStringField("says", ClaimInWords.sentence(claim));
    end("subject", claim.assertion().subject());
    end("object", claim.assertion().object());
    details(claim.assertion().details());
    Fields.text(json, "time", claim.holds().edtf());
    Fields.text(json, "time_words", claim.holds().words());
    Fields.text(json, "reckoning", claim.holds().reckoning());
    json.writeStringField("polarity", Fields.code(claim.polarity()));
    json.writeStringField("modality", Fields.code(claim.modality()));
    Fields.text(json, "attributed_to", claim.voice().attributedTo());
    Fields.text(json, "hedge", claim.voice().hedge());
    quotes(claim);
    if (place.page() > 0) {
      json.writeNumberField("page", place.page());
    }
    json.writeNumberField("paragraph", place.paragraph());
    found(claim.found());
    json.writeNumberField("probability", claim.probability());
  }

  private void quotes(Claim claim) throws IOException {
    json.writeStringField("quote", claim.quote().exact());
    if (claim.quotes().size() > 1) {
      json.writeArrayFieldStart("more_quotes");
      for (Quote quote : claim.quotes().subList(1, claim.quotes().size())) {
        json.writeString(quote.exact());
      }
      json.writeEndArray();
    }
  }

  private void end(String name, @Nullable Term term) throws IOException {
    if (term != null) {
      json.writeStringField(name, term.label());
    }
    if (term instanceof Entity entity) {
      json.writeStringField(name + "_kind", entity.kind().code());
    }
  }

  private void details(Details details) throws IOException {
    figure("value", details.value());
    Fields.text(json, "unit", details.unit());
    for (Map.Entry<Qualifier, String> word : details.words().entrySet()) {
      json.writeStringField(word.getKey().code(), word.getValue());
    }
    figure("killed", details.killed());
    figure("injured", details.injured());
  }

  private void figure(String name, @Nullable Figure figure) throws IOException {
    if (figure == null) {
      return;
    }
    json.writeObjectFieldStart(name);
    Fields.number(json, "lo", figure.lo());
    Fields.number(json, "hi", figure.hi());
    Fields.number(json, "best", figure.best());
    if (figure.approximate()) {
      json.writeBooleanField("approx", true);
    }
    if (figure.loOpen()) {
      json.writeBooleanField("lo_open", true);
    }
    json.writeEndObject();
  }

  private void found(Found found) throws IOException {
    switch (found) {
      case Found.ByRule rule -> {
        json.writeStringField("rule", rule.rule());
        json.writeStringField("rule_version", rule.version());
      }
      case Found.ByModel model -> {
        json.writeStringField("model", model.model());
        json.writeStringField("model_version", model.version());
      }
      case Found.ByPerson person -> json.writeStringField("person", person.person());
      case Found.ByImport file -> {
        json.writeStringField("import", file.format());
        json.writeStringField("import_address", file.address());
      }
    }
  }

  /** A report as an object. */
  public void report(ReportLine report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report.id().sha256());
    json.writeStringField("file", report.source().file());
    Fields.text(json, "title", report.source().title());
    Fields.text(json, "author", report.source().author());
    Fields.text(json, "publisher", report.source().publisher());
    Fields.text(json, "published", report.source().published());
    Fields.text(json, "url", report.source().url());
    Fields.text(json, "licence", report.source().licence());
    json.writeStringField("grade", String.valueOf(report.source().grade()));
    json.writeStringField("media_type", report.mediaType());
    json.writeStringField("language", report.language());
    json.writeNumberField("claims", report.claims());
    json.writeStringField("recorded", report.recorded().toString());
    json.writeEndObject();
  }
}
