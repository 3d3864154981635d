package org.tidemark.formats.stix;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Days;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.model.Claim;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Source;

/** A claim as a relationship, or, where STIX would take it for more than it says, as a note. */
record Told(Part part, Saying saying, @Nullable Party subject, @Nullable Party object) {
  private static final String MIDNIGHT = "T00:00:00.000Z";

  String id() {
    String type = isRelationship() ? "relationship" : "note";
    return type + "--" + Uuid5.of("claim\n" + saying.id().hex());
  }

  /** A relationship is read as a fact that holds; what is denied, over or only possible is none. */
  private boolean isRelationship() {
    Claim claim = saying.claim();
    return subject != null
        && object != null
        && claim.polarity() == Polarity.ASSERTED
        && (claim.modality() == Modality.FACT || claim.modality() == Modality.REPORTED);
  }

  void write(Json json, Losses losses) throws IOException {
    Furniture.begin(json, isRelationship() ? "relationship" : "note", id(), saying.recorded());
    json.field("created_by_ref", Furniture.MAKER);
    json.out().writeNumberField("confidence", Math.round(saying.claim().probability() * 100));
    reference(json);
    if (isRelationship() && subject != null && object != null) {
      json.field("relationship_type", saying.claim().kind().code().replace('_', '-'));
      json.field("description", saying.sentence());
      json.field("source_ref", Parties.id(subject)).field("target_ref", Parties.id(object));
      days(json, losses);
    } else {
      note(json, losses);
    }
    Furniture.beginExtension(json);
    json.fields("claim_", Fields.of(part, saying)).end().end().end();
  }

  private void reference(Json json) throws IOException {
    Source source = part.report().source();
    json.list("external_references").open().field("source_name", source.called());
    json.field("description", "“" + saying.claim().quote().exact() + "”");
    String url = source.url();
    json.field("url", url != null && url.matches("https?://[^\\s]+") ? url : null);
    json.field("external_id", saying.id().hex()).end().endList();
  }

  private void note(Json json, Losses losses) throws IOException {
    json.field("content", saying.sentence());
    List<String> refs = new ArrayList<>();
    if (subject != null) {
      refs.add(Parties.id(subject));
    }
    if (object != null && !object.equals(subject)) {
      refs.add(Parties.id(object));
    }
    if (refs.isEmpty()) {
      refs.add(Reports.id(part));
    }
    json.texts("object_refs", refs);
    if (subject != null && object != null) {
      losses.count("denied, over, only possible or planned; written as a note with its sentence");
    } else {
      losses.count("has not two names to relate; written as a note with its sentence");
    }
  }

  private void days(Json json, Losses losses) throws IOException {
    Days days = Days.of(saying.claim());
    LocalDate start = days.start().orElse(null);
    LocalDate end = days.end().orElse(null);
    json.field("start_time", start == null ? null : start + MIDNIGHT);
    json.field("stop_time", end == null ? null : end.plusDays(1) + MIDNIGHT);
    if (!days.undated() && (start == null || end == null)) {
      losses.count("its days are not both told; written as EDTF in the extension, and in words");
    }
  }
}
