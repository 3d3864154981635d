package org.tidemark.formats.bibliography;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Report;
import org.tidemark.model.Source;

/** The writer of the reports as BibTeX, the date as biblatex has it, in EDTF. */
public final class BibtexWriter implements SelectionWriter {
  private static final int KEY = 24;

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Writer out =
        new OutputStreamWriter(folder.create("reports.bib"), StandardCharsets.UTF_8)) {
      for (Part part : selection.parts()) {
        out.write(entry(part.report()));
        losses.report();
      }
    }
    return losses;
  }

  private static String entry(Report report) {
    Source source = report.source();
    StringBuilder entry = new StringBuilder("@misc{").append(key(report)).append(",\n");
    field(entry, "title", "{" + Latex.of(source.called()) + "}");
    field(entry, "author", latex(source.author()));
    field(entry, "publisher", latex(source.publisher()));
    String published = source.published();
    field(entry, "date", published);
    if (published != null && published.matches("\\d{4}(-.*)?")) {
      field(entry, "year", published.substring(0, 4));
    }
    String url = source.url();
    field(entry, "url", url == null ? null : Latex.url(url));
    field(entry, "note", "File " + Latex.of(source.file()));
    field(entry, "sha256", report.id().sha256());
    return entry.append("}\n\n").toString();
  }

  /** A name for the entry that stays the same, and can be typed. */
  static String key(Report report) {
    String slug = Slug.of(report.source().called());
    return slug.substring(0, Math.min(KEY, slug.length())) + "-" + report.id().brief();
  }

  private static @Nullable String latex(@Nullable String words) {
    return words == null ? null : Latex.of(words);
  }

  private static void field(StringBuilder entry, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }
}
