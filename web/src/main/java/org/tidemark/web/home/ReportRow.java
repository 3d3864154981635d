package org.tidemark.web.home;

import java.time.ZoneOffset;
import org.tidemark.model.Source;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.words.BriefTime;

/**
 * A report as it stands in the list.
 *
 * @param line the report
 */
public record ReportRow(ReportLine line) {
  /** What it is called. */
  public String title() {
    return line.source().called();
  }

  /** Who wrote it and who put it out. */
  public String by() {
    Source source = line.source();
    String author = source.author() == null ? "" : source.author();
    String publisher = source.publisher() == null ? "" : source.publisher();
    return author + (author.isEmpty() || publisher.isEmpty() ? "" : ", ") + publisher;
  }

  /** When it came out. */
  public String published() {
    String published = BriefTime.ofEdtf(line.source().published());
    return published.isEmpty() ? "undated" : published;
  }

  /** The day on which it was read, in UTC. */
  public String recorded() {
    return line.recorded().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** Where it is. */
  public String path() {
    return Links.report(line.id());
  }
}
