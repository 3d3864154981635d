package org.tidemark.formats.bibliography;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Report;
import org.tidemark.model.Source;

/** The writer of the reports as CSL-JSON, for Zotero, Pandoc and the like. */
public final class CslJsonWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Json json = Json.into(folder.create("reports.csl.json"))) {
      json.out().writeStartArray();
      for (Part part : selection.parts()) {
        report(json, part.report());
        losses.report();
      }
      json.endList();
    }
    return losses;
  }

  private static void report(Json json, Report report) throws IOException {
    Source source = report.source();
    json.open().field("id", BibtexWriter.key(report)).field("type", "report");
    json.field("title", source.called());
    String author = source.author();
    if (author != null) {
      json.list("author").open().field("literal", author).end().endList();
    }
    json.field("publisher", source.publisher());
    issued(json, source.published());
    json.field("URL", source.url()).field("language", report.language());
    json.field("note", "File " + source.file() + ", SHA-256 " + report.id().sha256()).end();
  }

  /** Parts of a date where there are plain ones, and otherwise the words. */
  private static void issued(Json json, @Nullable String published) throws IOException {
    if (published == null) {
      return;
    }
    json.open("issued");
    if (published.matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?")) {
      json.list("date-parts");
      json.out().writeStartArray();
      for (String part : published.split("-", -1)) {
        json.out().writeNumber(Integer.parseInt(part));
      }
      json.endList().endList();
    } else {
      json.field("literal", published);
    }
    json.end();
  }
}
