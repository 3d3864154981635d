package org.tidemark.workbench.outgoing;

import java.util.Locale;
import java.util.function.Supplier;
import org.tidemark.formats.annotation.AnnotationWriter;
import org.tidemark.formats.bibliography.BibtexWriter;
import org.tidemark.formats.bibliography.CslJsonWriter;
import org.tidemark.formats.coding.CodingWriter;
import org.tidemark.formats.docx.DocxWriter;
import org.tidemark.formats.ftm.FtmWriter;
import org.tidemark.formats.geojson.GeoJsonWriter;
import org.tidemark.formats.graph.GexfWriter;
import org.tidemark.formats.graph.GraphmlWriter;
import org.tidemark.formats.markdown.MarkdownWriter;
import org.tidemark.formats.prov.ProvWriter;
import org.tidemark.formats.qdpx.QdpxWriter;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.formats.stix.StixWriter;
import org.tidemark.formats.table.CsvWriter;
import org.tidemark.formats.table.JsonLinesWriter;
import org.tidemark.formats.timeline.TimelineWriter;

/** A form in which claims can be written out. */
public enum Format {
  /** One JSON file a report, as people who code reports by hand write them. */
  CODING("", CodingWriter::new),
  /** One claim a row, for a spreadsheet, with a codebook. */
  CSV("claims.csv", CsvWriter::new),
  /** One claim a line, as JSON. */
  JSONL("claims.jsonl", JsonLinesWriter::new),
  /** A profile of each organisation, with footnotes. */
  MARKDOWN("", MarkdownWriter::new),
  /** The same as a Word document. */
  DOCX("", DocxWriter::new),
  /** Statements of FollowTheMoney. */
  FTM("statements.csv", FtmWriter::new),
  /** A bundle of STIX 2.1. */
  STIX("bundle.json", StixWriter::new),
  /** Claims on a map. */
  GEOJSON("claims.geojson", GeoJsonWriter::new),
  /** A graph with times, for Gephi. */
  GEXF("claims.gexf", GexfWriter::new),
  /** A graph. */
  GRAPHML("claims.graphml", GraphmlWriter::new),
  /** A timeline for TimelineJS. */
  TIMELINEJS("timeline.json", TimelineWriter::new),
  /** The reports, for LaTeX. */
  BIBTEX("reports.bib", BibtexWriter::new),
  /** The reports, for Zotero and Pandoc. */
  CSLJSON("reports.csl.json", CslJsonWriter::new),
  /** Annotations of the reports. */
  WEBANNOTATION("annotations.jsonld", AnnotationWriter::new),
  /** Where claims come from. */
  PROV("provenance.jsonld", ProvWriter::new),
  /** A project of qualitative analysis. */
  QDPX("", QdpxWriter::new),
  /** A database for Datasette. */
  DATASETTE("", DatasetteWriter::new);

  private final String file;
  private final Supplier<SelectionWriter> writer;

  Format(String file, Supplier<SelectionWriter> writer) {
    this.file = file;
    this.writer = writer;
  }

  /** The word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one file that has it all, which can be printed; empty where there is no such file. */
  public String file() {
    return file;
  }

  SelectionWriter writer() {
    return writer.get();
  }
}
