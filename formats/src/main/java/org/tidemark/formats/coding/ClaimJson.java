package org.tidemark.formats.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;
import org.tidemark.model.Term;

/** Writes one claim's fields, always in the same order, leaving out what it does not say. */
public final class ClaimJson {
  private final JsonGenerator json;

  /** A writer of claims' fields into this JSON. */
  public ClaimJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields of a claim into the object that is open. */
  public void fields(ClaimId id, Claim claim, ReportText text) throws IOException {
    json.writeStringField("type", claim.kind().code());
    json.writeStringField("subject", label(claim.assertion().subject()));
    field("object", label(claim.assertion().object()));
    details(claim.assertion().details());
    field("time", claim.holds().edtf());
    field("time_words", claim.holds().words());
    field("reckoning", claim.holds().reckoning());
    field("polarity", claim.polarity() == Polarity.ASSERTED ? null : code(claim.polarity()));
    field("modality", claim.modality() == Modality.FACT ? null : code(claim.modality()));
    field("attributed_to", claim.voice().attributedTo());
    field("hedge", claim.voice().hedge());
    quotes(claim, text);
    json.writeStringField("id", id.hex());
    found(claim.found());
    json.writeNumberField("probability", claim.probability());
  }

  private void details(Details details) throws IOException {
    figure("value", details.value());
    field("unit", details.unit());
    for (Map.Entry<Qualifier, String> word : details.words().entrySet()) {
      field(word.getKey().code(), word.getValue());
    }
    figure("killed", details.killed());
    figure("injured", details.injured());
  }

  private void figure(String name, @Nullable Figure figure) throws IOException {
    if (figure == null) {
      return;
    }
    json.writeObjectFieldStart(name);
    number("lo", figure.lo());
    number("hi", figure.hi());
    number("best", figure.best());
    if (figure.approximate()) {
      json.writeBooleanField("approx", true);
    }
    if (figure.loOpen()) {
      json.writeBooleanField("lo_open", true);
    }
    field("arithmetic", figure.arithmetic());
    json.writeEndObject();
  }

  private void quotes(Claim claim, ReportText text) throws IOException {
    Quote first = claim.quote();
    json.writeStringField("quote", first.exact());
    json.writeNumberField("start", text.codePointsBefore(first.begin()));
    if (claim.quotes().size() == 1) {
      return;
    }
    json.writeArrayFieldStart("more_quotes");
    for (Quote quote : claim.quotes().subList(1, claim.quotes().size())) {
      json.writeStartObject();
      json.writeStringField("quote", quote.exact());
      json.writeNumberField("start", text.codePointsBefore(quote.begin()));
      json.writeEndObject();
    }
    json.writeEndArray();
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

  private void field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void number(String name, @Nullable Long value) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  private static @Nullable String label(@Nullable Term term) {
    return term == null ? null : term.label();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
