package org.tidemark.formats.docx;

import java.io.IOException;
import org.tidemark.formats.out.XmlOut;
import org.tidemark.formats.portrait.Portrait;

/** The words of a profile and its notes. */
final class Text {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Text() {}

  static void body(XmlOut xml, Portrait portrait) throws IOException {
    xml.begin("w:document", "xmlns:w", W).begin("w:body");
    paragraph(xml, "Title", portrait.of().name());
    if (!portrait.of().otherNames().isEmpty()) {
      String others = String.join(", ", portrait.of().otherNames());
      paragraph(xml, "Normal", "Also called " + others + ".");
    }
    for (Portrait.Section section : portrait.sections()) {
      paragraph(xml, "Heading1", section.heading());
      for (Portrait.Line line : section.lines()) {
        begin(xml, "Normal");
        run(xml, line.sentence());
        for (int note : line.notes()) {
          xml.begin("w:r").begin("w:rPr").single("w:rStyle", "w:val", "FootnoteReference").end();
          xml.single("w:footnoteReference", "w:id", "" + note).end();
        }
        xml.end();
      }
    }
    xml.begin("w:sectPr").single("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.single(
        "w:pgMar",
        "w:top",
        "1440",
        "w:right",
        "1440",
        "w:bottom",
        "1440",
        "w:left",
        "1440",
        "w:header",
        "708",
        "w:footer",
        "708",
        "w:gutter",
        "0");
    xml.end().end().end();
  }

  static void notes(XmlOut xml, Portrait portrait) throws IOException {
    xml.begin("w:footnotes", "xmlns:w", W);
    separator(xml, "separator", "-1");
    separator(xml, "continuationSeparator", "0");
    int number = 1;
    for (Portrait.Note note : portrait.notes()) {
      xml.begin("w:footnote", "w:id", "" + number++);
      begin(xml, "FootnoteText");
      xml.begin("w:r").begin("w:rPr").single("w:rStyle", "w:val", "FootnoteReference").end();
      xml.single("w:footnoteRef").end();
      run(xml, " “" + note.quote() + "” " + note.source() + " (claim " + note.claim() + ")");
      xml.end().end();
    }
    xml.end();
  }

  private static void separator(XmlOut xml, String type, String id) throws IOException {
    xml.begin("w:footnote", "w:type", type, "w:id", id).begin("w:p").begin("w:r");
    xml.single("w:" + type).end().end().end();
  }

  private static void paragraph(XmlOut xml, String style, String words) throws IOException {
    begin(xml, style);
    run(xml, words);
    xml.end();
  }

  private static void begin(XmlOut xml, String style) throws IOException {
    xml.begin("w:p").begin("w:pPr").single("w:pStyle", "w:val", style).end();
  }

  /** A run of words, each line on a line of its own. */
  private static void run(XmlOut xml, String words) throws IOException {
    xml.begin("w:r");
    boolean first = true;
    for (String line : words.split("\\R", -1)) {
      if (!first) {
        xml.single("w:br");
      }
      first = false;
      xml.begin("w:t", "xml:space", "preserve").text(line).end();
    }
    xml.end();
  }
}
