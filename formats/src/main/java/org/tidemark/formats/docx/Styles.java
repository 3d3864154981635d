package org.tidemark.formats.docx;

import java.io.IOException;
import org.tidemark.formats.out.XmlOut;

/** The look of a profile: a title, headings, a list, notes. */
final class Styles {
  private Styles() {}

  static void write(XmlOut xml) throws IOException {
    xml.begin("w:styles", "xmlns:w", Text.W);
    xml.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
    xml.single("w:rFonts", "w:ascii", "Georgia", "w:hAnsi", "Georgia", "w:cs", "Georgia");
    xml.single("w:sz", "w:val", "22").single("w:lang", "w:val", "en").end().end();
    xml.begin("w:pPrDefault").begin("w:pPr");
    xml.single("w:spacing", "w:after", "120", "w:line", "276", "w:lineRule", "auto");
    xml.end().end().end();
    paragraph(xml, "Normal", "Normal", 0);
    paragraph(xml, "Title", "Title", 40);
    paragraph(xml, "Heading1", "heading 1", 28);
    paragraph(xml, "FootnoteText", "footnote text", 18);
    xml.begin("w:style", "w:type", "character", "w:styleId", "FootnoteReference");
    xml.single("w:name", "w:val", "footnote reference");
    xml.begin("w:rPr").single("w:vertAlign", "w:val", "superscript").end().end();
    xml.end();
  }

  /** Sizes are in half points; 0 for the usual one. */
  private static void paragraph(XmlOut xml, String id, String name, int size) throws IOException {
    boolean usual = size == 0;
    xml.begin("w:style", "w:type", "paragraph", "w:styleId", id, "w:default", usual ? "1" : null);
    xml.single("w:name", "w:val", name);
    if (!usual) {
      xml.single("w:basedOn", "w:val", "Normal");
      xml.single("w:next", "w:val", id.equals("FootnoteText") ? id : "Normal");
    }
    if (id.equals("Heading1")) {
      xml.begin("w:pPr").single("w:keepNext").single("w:spacing", "w:before", "320");
      xml.single("w:outlineLvl", "w:val", "0").end();
    }
    if (!usual) {
      xml.begin("w:rPr");
      if (size > 22) {
        xml.single("w:b");
      }
      xml.single("w:sz", "w:val", "" + size).end();
    }
    xml.end();
  }
}
