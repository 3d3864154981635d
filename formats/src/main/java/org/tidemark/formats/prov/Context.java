package org.tidemark.formats.prov;

import java.io.IOException;
import org.tidemark.formats.out.Json;

/** What the short names in the file stand for; it is all there, so that nothing is fetched. */
final class Context {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String[] LINKS = {
    "used", "wasGeneratedBy", "wasQuotedFrom", "wasAttributedTo", "wasAssociatedWith"
  };
  private static final String[] MOMENTS = {"generatedAtTime", "endedAtTime"};

  private Context() {}

  static void write(Json json) throws IOException {
    json.open("@context").field("prov", PROV);
    json.field("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    json.field("dcterms", "http://purl.org/dc/terms/");
    json.field("xsd", "http://www.w3.org/2001/XMLSchema#").field("tm", "urn:tidemark:field:");
    for (String link : LINKS) {
      json.open(link).field("@id", PROV + link).field("@type", "@id").end();
    }
    for (String moment : MOMENTS) {
      json.open(moment).field("@id", PROV + moment).field("@type", "xsd:dateTime").end();
    }
    json.end();
  }
}
