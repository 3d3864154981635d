package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Block;
import org.tidemark.model.Report;

class PlainTextTest {
  private static final String HARBOUR =
      "The Harbour League was formed in 1921 by dockers who had lost their work in the great strike,"
          + " and it soon spread along the coast.";
  private static final String WINTER =
      "In the winter that followed, three of its committees were shut by the town and never met"
          + " again, according to the port's own chronicle.";

  @Test
  void textStaysAsGivenButForTheByteOrderMarkAndLineEnds() {
    Report report = Pieces.accepted("\ufeffOne  line.\r\n\r\n\tAnother\u00a0line…\r\n", "a.txt");
    assertEquals("One  line.\n\n\tAnother\u00a0line…\n", report.text().characters());
    assertEquals(List.of("P One  line.", "P Another\u00a0line…"), Pieces.of(report));
  }

  @Test
  void everyLineIsAParagraphWhereLinesEndWithTheirSentences() {
    assertEquals(
        List.of("P " + HARBOUR, "P " + WINTER), Pieces.of(HARBOUR + "\n" + WINTER, "a.txt"));
  }

  @Test
  void linesBrokenToFitAWidthAreOneParagraph() {
    String wrapped =
        """
        The Harbour League was formed in 1921 by dockers who had lost their
        work in the great strike. It spread along the coast within a year and
        had four committees. The largest was that of Northport.
        In the winter that followed, three of its committees were shut by the
        town and never met again.
        """;
    List<String> pieces = Pieces.of(wrapped, "a.txt");
    assertEquals(2, pieces.size());
    assertTrue(pieces.get(0).endsWith("The largest was that of Northport."), pieces.get(0));
    assertTrue(pieces.get(1).startsWith("P In the winter"), pieces.get(1));
  }

  @Test
  void aHeadingAfterAFilledLineIsNotDrawnIntoTheParagraph() {
    String wrapped =
        """
        The Harbour League was formed in 1921 by dockers who had lost their
        work in the great strike. It spread along the coast within a year and
        had four committees, of which the largest was that of the Northport.
        Later years
        In the winter that followed, three of its committees were shut by the
        town and never met again.
        """;
    assertEquals("H Later years", Pieces.of(wrapped, "a.txt").get(1));
  }

  @Test
  void shortLinesBeforeTextAreHeadings() {
    String text = "A League of Dockers\n" + HARBOUR + "\n\nWho led it?\n\n" + WINTER;
    assertEquals(
        List.of("H A League of Dockers", "P " + HARBOUR, "H Who led it?", "P " + WINTER),
        Pieces.of(text, "a.txt"));
  }

  @Test
  void aColumnOfNamesIsNotAColumnOfHeadings() {
    List<String> pieces = Pieces.of("Ada Lark\nTom Wren\nJo Finch\nAl Crane\n", "a.txt");
    assertEquals(List.of("P Ada Lark", "P Tom Wren", "P Jo Finch", "P Al Crane"), pieces);
  }

  @Test
  void keyLinesStandAlone() {
    String text = "NAME: Harbour League\nALIASES: HL, the League\n\n" + HARBOUR;
    assertEquals(
        List.of("P NAME: Harbour League", "P ALIASES: HL, the League", "P " + HARBOUR),
        Pieces.of(text, "a.txt"));
  }

  @Test
  void listItemsKeepTheirContinuationLinesAndLoseTheirMarkers() {
    String text =
        """
        It lived on three things:
        - dues, which every member had to pay on the first Monday of a
          month;
        • gifts from abroad
        (a) the sale of fish.
        """;
    List<String> pieces = Pieces.of(text, "a.txt");
    assertEquals("P It lived on three things:", pieces.get(0));
    assertTrue(pieces.get(1).matches("L dues, which(?s).*month;"), pieces.get(1));
    assertEquals(List.of("L gifts from abroad", "L the sale of fish."), pieces.subList(2, 4));
  }

  @Test
  void rowsDrawnWithBarsFallIntoCells() {
    String text = "| Year | Members |\n|------|---------|\n| 1921 | 400 |\n";
    assertEquals(List.of("T Year", "T Members", "T 1921", "T 400"), Pieces.of(text, "a.txt"));
  }

  @Test
  void formFeedsCountPages() {
    Report report = Pieces.accepted(HARBOUR + "\n\f" + WINTER + "\n", "a.txt");
    assertEquals(List.of(1, 2), report.text().blocks().stream().map(Block::page).toList());
  }

  @Test
  void olderWesternTextIsReadAsSuch() {
    byte[] bytes =
        "Caf\u00e9 M\u00fcller was the League\u2019s meeting place."
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertEquals(
        "Café Müller was the League’s meeting place.",
        Pieces.accepted(bytes, "a.txt").text().characters());
  }

  @Test
  void wideCharactersMarkedAsSuchAreRead() {
    byte[] bytes = "\ufeffThe League met in Łódź.".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("The League met in Łódź.", Pieces.accepted(bytes, "a").text().characters());
  }

  @Test
  void noBlockIsLongerThanAReaderCanTake() {
    String text = "The League met again in the hall. ".repeat(3_000);
    for (Block block : Pieces.accepted(text, "a.txt").text().blocks()) {
      assertTrue(block.end() - block.begin() <= 10_000);
      assertTrue(text.substring(block.begin(), block.end()).endsWith("."));
    }
  }
}
