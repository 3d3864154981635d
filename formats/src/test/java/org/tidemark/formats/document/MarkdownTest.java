package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Report;

class MarkdownTest {
  private static final String NOTES =
      """
      # The Harbour League

      The *Harbour League* was formed in 1921
      out of two dockers' clubs.

      Leaders
      -------

      - Ada Lark led it until 1925,
        when she resigned.
      - **Tom Wren** followed.

      > Quoted from the minutes.

      | Year | Members |
      |------|---------|
      | 1921 | 400     |
      """;

  @Test
  void blocksKnowWhatTheMarkupMeansAndTheTextKeepsIt() {
    Report report = Pieces.accepted(NOTES, "notes.md");
    assertEquals(NOTES, report.text().characters());
    assertEquals(
        List.of(
            "H The Harbour League",
            "P The *Harbour League* was formed in 1921\nout of two dockers' clubs.",
            "H Leaders",
            "L Ada Lark led it until 1925,\n  when she resigned.",
            "L **Tom Wren** followed.",
            "P Quoted from the minutes.",
            "T Year",
            "T Members",
            "T 1921",
            "T 400"),
        Pieces.of(report));
  }

  @Test
  void firstHeadingIsTheTitle() {
    assertEquals("The Harbour League", Pieces.accepted(NOTES, "notes.md").source().title());
  }

  @Test
  void frontMatterIsReadAsImprintAndNotAsText() {
    String text = "---\ntitle: \"The League\"\ndate: 2021-03-04\nauthor: Ada Lark\n---\nIt met.\n";
    Report report = Pieces.accepted(text, "notes.md");
    assertEquals("The League", report.source().title());
    assertEquals("Ada Lark", report.source().author());
    assertEquals("2021-03-04", report.source().published());
    assertEquals(List.of("P It met."), Pieces.of(report));
  }
}
