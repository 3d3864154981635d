package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Block;
import org.tidemark.model.Report;

class DocxTest {
  private static final String STYLES =
      "<w:styles xmlns:w='w'><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
          + "<w:style w:styleId='LP'><w:name w:val='List Bullet'/></w:style></w:styles>";
  private static final String CORE =
      "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>The Harbour League</dc:title>"
          + "<dc:creator>Ada Lark</dc:creator></cp:coreProperties>";

  private static String p(String properties, String words) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Test
  void headingsListsCellsAndNotesAreToldApart() {
    String body =
        p("<w:pStyle w:val='berschrift1'/>", "Beginnings")
            + p("", "The League was formed in 1921.")
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Later years</w:t></w:r></w:p>"
            + p("<w:numPr><w:numId w:val='1'/></w:numPr>", "dues")
            + p("<w:pStyle w:val='LP'/>", "gifts")
            + "<w:tbl><w:tr><w:tc>"
            + p("", "1921")
            + "</w:tc><w:tc>"
            + p("", "400 members")
            + "</w:tc></w:tr></w:tbl>";
    byte[] docx =
        Zip.docx(body)
            .with("word/styles.xml", STYLES)
            .with("docProps/core.xml", CORE)
            .with(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'>" + p("", "See the paper.") + "</w:footnotes>")
            .bytes();
    Report report = Pieces.accepted(docx, "league.docx");
    assertEquals(
        List.of(
            "H Beginnings",
            "P The League was formed in 1921.",
            "H Later years",
            "L dues",
            "L gifts",
            "T 1921",
            "T 400 members",
            "P See the paper."),
        Pieces.of(report));
    assertEquals("The Harbour League", report.source().title());
    assertEquals("Ada Lark", report.source().author());
  }

  @Test
  void runsAreJoinedAndWhatWasDeletedOrIsDoubledIsNotRead() {
    String body =
        "<w:p><w:r><w:t>The Har</w:t></w:r><w:r><w:t>bour</w:t><w:tab/><w:t>League</w:t></w:r>"
            + "<w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/><w:t>wide</w:t></w:r>"
            + "<mc:AlternateContent><mc:Choice><w:r><w:t> once</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t> twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
    assertEquals(
        List.of("P The Harbour League-wide once"),
        Pieces.of(Pieces.accepted(Zip.docx(body).bytes(), "a.docx")));
  }

  @Test
  void pagesAreCountedWhereWordLeftItsMarks() {
    String body =
        p("", "One.")
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two.</w:t></w:r></w:p>"
            + p("", "Still two.");
    Report report = Pieces.accepted(Zip.docx(body).bytes(), "a.docx");
    assertEquals(List.of(1, 2, 2), report.text().blocks().stream().map(Block::page).toList());
  }

  @Test
  void documentCalledOtherwiseInsideIsFoundByItsRelation() {
    byte[] docx =
        new Zip()
            .with(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://x/officeDocument'"
                    + " Target='/word/document2.xml'/></Relationships>")
            .with("word/document2.xml", "<d><p><r><t>The League met.</t></r></p></d>")
            .bytes();
    assertEquals(List.of("P The League met."), Pieces.of(Pieces.accepted(docx, "a.docx")));
  }

  @Test
  void otherPackagesAreNamedForWhatTheyAre() {
    assertTrue(refusal(new Zip().with("xl/workbook.xml", "<x/>")).contains("a spreadsheet"));
    assertTrue(refusal(new Zip().with("ppt/p.xml", "<x/>")).contains("a presentation"));
    assertTrue(refusal(new Zip().with("a.txt", "text")).contains("a ZIP archive"));
    assertTrue(refusal(new Zip().with("mimetype", "x")).contains("OpenDocument"));
  }

  @Test
  void entitiesAreRefusedAndNeverFetched() {
    String outside =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<d><p><r><t>&x;</t></r></p></d>";
    assertTrue(refusal(new Zip().with("word/document.xml", outside)).contains("DOCTYPE"));
    String laughs =
        "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><d><p><r><t>&b;</t></r></p></d>";
    assertTrue(refusal(new Zip().with("word/document.xml", laughs)).contains("DOCTYPE"));
  }

  @Test
  void bombIsRefusedByWhatItUnpacksTo() {
    byte[] zeros = new byte[20 << 20];
    assertTrue(refusal(Zip.docx("").with("word/media.xml", zeros)).contains("times its size"));
  }

  @Test
  void archiveOfVeryManyFilesIsRefused() {
    Zip zip = Zip.docx("");
    for (int i = 0; i < 5_001; i++) {
      zip.with("word/" + i + ".xml", "");
    }
    assertTrue(refusal(zip).contains("more than 5000 files"));
  }

  @Test
  void deepNestingIsRefused() {
    assertTrue(refusal(Zip.docx("<w:sdt>".repeat(1_000))).contains("nested more than 400 deep"));
  }

  @Test
  void brokenXmlIsRefused() {
    assertTrue(refusal(Zip.docx("<w:p></w:q>")).contains("damaged"));
  }

  private static String refusal(Zip zip) {
    return Pieces.refused(zip.bytes(), "a.docx").sentence();
  }
}
