package org.tidemark.formats.stix;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Part;
import org.tidemark.model.Source;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.Firmness;

/** Reports, or groupings where the day of publication is not known, which a report must have. */
final class Reports {
  private Reports() {}

  static String id(Part part) {
    String type = published(part).isPresent() ? "report" : "grouping";
    return type + "--" + Uuid5.of("report\n" + part.report().id().sha256());
  }

  static void write(Json json, Part part, List<String> refs) throws IOException {
    Source source = part.report().source();
    Optional<String> published = published(part);
    Furniture.begin(
        json,
        published.isPresent() ? "report" : "grouping",
        id(part),
        part.sayings().getFirst().recorded());
    json.field("created_by_ref", Furniture.MAKER).field("name", source.called());
    json.field("description", origin(source));
    if (published.isPresent()) {
      json.field("published", published.get());
    } else {
      json.field("context", "unspecified");
    }
    String url = source.url();
    if (url != null && url.matches("https?://[^\\s]+")) {
      json.list("external_references").open().field("source_name", source.called());
      json.field("url", url).end().endList();
    }
    json.texts("object_refs", refs).end();
  }

  private static String origin(Source source) {
    StringBuilder origin = new StringBuilder(source.file());
    if (source.publisher() != null) {
      origin.append(", ").append(source.publisher());
    }
    if (source.published() != null) {
      origin.append(", published ").append(source.published());
    }
    return origin.toString();
  }

  /** The beginning of the day it came out, if that is known to the day. */
  private static Optional<String> published(Part part) {
    String published = part.report().source().published();
    boolean day =
        published != null
            && Edtf.read(published) instanceof EdtfReading.Understood understood
            && understood.edtf() instanceof EdtfDate date
            && date.isDay()
            && date.firmness() == Firmness.NONE;
    return day ? Optional.of(published + "T00:00:00.000Z") : Optional.empty();
  }
}
