package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Block;
import org.tidemark.model.Report;

class PdfTest {
  private static final String[] FIRST = {
    "The Harbour League was formed in 1921 by dockers who had lost their work in the gre-",
    "at strike. It spread along the coast within a year and soon had four committees, the lar-",
    "gest of them in Northport. Its paper, printed by al-",
    "Marsa in the old town, was sold in every harbour of the coast and read aloud in the inns"
  };
  private static final String[] SECOND = {
    "by those who could read to those who could not.",
  };
  private static final String[] THIRD = {
    "In the winter that followed, three of its committees were shut by the town and never met",
    "again. Northport's went on."
  };

  private static byte[] pages() {
    return new PdfMaker()
        .titled("The Harbour League", "Ada Lark")
        .lines("Coast Papers 12")
        .space()
        .heading("The beginnings")
        .lines(FIRST)
        .note("1 The paper is kept in the town's library, bound by year.")
        .foot("Page 1 of 2")
        .turn()
        .lines("Coast Papers 12")
        .space()
        .lines(SECOND)
        .space()
        .lines(THIRD)
        .lines("- dues;", "- gifts from abroad.")
        .foot("Page 2 of 2")
        .bytes();
  }

  @Test
  void paragraphsRunAcrossLinesAndPagesWithoutWhatIsPrintedOnEveryPage() {
    assertEquals(
        List.of(
            "H The beginnings",
            "P The Harbour League was formed in 1921 by dockers who had lost their work in the great"
                + " strike. It spread along the coast within a year and soon had four committees, the"
                + " largest of them in Northport. Its paper, printed by al-Marsa in the old town, was"
                + " sold in every harbour of the coast and read aloud in the inns by those who could"
                + " read to those who could not.",
            "P 1 The paper is kept in the town's library, bound by year.",
            "P In the winter that followed, three of its committees were shut by the town and never"
                + " met again. Northport's went on.",
            "L dues;",
            "L gifts from abroad."),
        Pieces.of(Pieces.accepted(pages(), "league.pdf")));
  }

  @Test
  void everyBlockKnowsItsPage() {
    Report report = Pieces.accepted(pages(), "league.pdf");
    assertEquals(
        List.of(1, 1, 1, 2, 2, 2), report.text().blocks().stream().map(Block::page).toList());
  }

  @Test
  void imprintComesFromTheFileButNeverTheDateOfItsMaking() {
    Report report = Pieces.accepted(pages(), "league.pdf");
    assertEquals("The Harbour League", report.source().title());
    assertEquals("Ada Lark", report.source().author());
    assertEquals(null, report.source().published());
  }

  @Test
  void fileNameLeftInTheTitleIsNoTitle() {
    byte[] pdf =
        new PdfMaker()
            .titled("Microsoft Word - a.doc", "al")
            .heading("The League")
            .lines(FIRST)
            .bytes();
    assertEquals("The League", Pieces.accepted(pdf, "league.pdf").source().title());
  }

  @Test
  void encryptedPdfIsRefused() {
    byte[] pdf = new PdfMaker().lines(FIRST).locked("secret");
    assertEquals(
        "league.pdf: it is encrypted with a password; save a copy without the password.",
        Pieces.refused(pdf, "league.pdf").sentence());
  }

  @Test
  void scannedPdfIsRefused() {
    byte[] pdf = new PdfMaker().picture().turn().picture().bytes();
    assertTrue(Pieces.refused(pdf, "scan.pdf").sentence().contains("pictures without text"));
  }

  @Test
  void tooManyPagesAreRefused() {
    byte[] pdf = new PdfMaker().lines(FIRST).turn().turn().bytes();
    Documents documents = new Documents(Limits.STANDARD.pages(2));
    assertTrue(
        Pieces.refused(documents, pdf, "long.pdf").sentence().contains("3 pages, more than 2"));
  }

  @Test
  void tooMuchTextIsRefused() {
    byte[] pdf = new PdfMaker().lines(FIRST).bytes();
    Documents documents = new Documents(Limits.STANDARD.characters(50));
    assertTrue(Pieces.refused(documents, pdf, "a.pdf").sentence().contains("longer than 50"));
  }

  @Test
  void truncatedPdfIsRefusedOrReadButNeverThrows() {
    byte[] whole = pages();
    for (int length = 10; length < whole.length; length += 97) {
      new Documents().read(java.util.Arrays.copyOf(whole, length), "cut.pdf", Hints.NONE);
    }
  }
}
