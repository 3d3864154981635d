package org.tidemark.formats.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Party;

/** The page that searches, and the list it searches in: a script, so that it needs no server. */
final class SearchPage {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Page page;
  private final Library library;

  SearchPage(String site, Library library) {
    this.page = new Page(site, "Search", "search.html", "");
    this.library = library;
  }

  void write(Folder folder) throws IOException {
    page.write(
        folder,
        html -> {
          html.element("h1", "Search");
          html.single(
              "input",
              "type",
              "search",
              "id",
              "question",
              "autofocus",
              "",
              "placeholder",
              "Names, words of claims or quotes",
              "aria-label",
              "Search");
          html.line().element("p", "", "id", "found", "class", "note", "role", "status").line();
          html.begin("ol", "id", "results", "class", "moments").end().line();
          html.begin("noscript").element("p", "The search needs scripts; the lists do not.").end();
          html.begin("script", "src", "search-index.js", "defer", "").end().line();
        });
    try (OutputStream out = folder.create("search-index.js");
        JsonGenerator json = JSON.createGenerator(out)) {
      json.writeRaw("window.tidemarkIndex = ");
      index(json);
      json.writeRaw(";\n");
    }
  }

  private void index(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Party party : library.parties().keySet()) {
      String also = String.join(", ", party.otherNames());
      row(json, party.kind().code(), party.name(), also, Library.file(party));
    }
    for (Library.Listed report : library.reports()) {
      String origin = Claims.origin(report.source()).replaceFirst("^, ", "");
      row(json, "report", report.source().called(), origin, report.file());
    }
    for (Library.Told told : library.claims()) {
      row(
          json,
          "claim",
          told.saying().sentence(),
          "“" + told.saying().claim().quote().exact() + "” " + told.report().source().called(),
          told.target());
    }
    json.writeEndArray();
  }

  private static void row(JsonGenerator json, String kind, String title, String... rest)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartArray();
    json.writeString(kind);
    json.writeString(title);
    for (String each : rest) {
      json.writeString(each);
    }
    json.writeEndArray();
  }
}
