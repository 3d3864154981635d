package org.tidemark.formats.document;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.ReportText;

/**
 * A Word file (DOCX) into text.
 *
 * <p>Its XML is read as a stream, without an office library: only paragraphs, styles, lists and
 * cells are wanted, and a stream that knows neither entities nor links cannot be made to fetch.
 */
final class Docx {
  private static final String RELATIONS = "_rels/.rels";
  private static final String WORD = "word/";

  private Docx() {}

  static Draft read(byte[] bytes, Limits limits) throws Refusal {
    Packed packed = Packed.of(bytes, Docx::isWanted, limits);
    String main = mainPart(packed, limits);
    DocxStyles styles = DocxStyles.of(packed.file(folder(main) + "styles.xml"), limits);
    TextMaker maker = new TextMaker(limits.characters());
    new DocxBody(maker, styles, limits).read(packed.file(main));
    for (String notes : new String[] {"footnotes.xml", "endnotes.xml"}) {
      if (packed.holds(folder(main) + notes)) {
        new DocxBody(maker, styles, limits).read(packed.file(folder(main) + notes));
      }
    }
    maker.promoteHeadings();
    ReportText text = maker.text();
    Imprint imprint = imprint(packed.file("docProps/core.xml"), limits);
    return new Draft(FileType.DOCX.mediaType(), text, imprint.or(PrintedImprint.of(text)));
  }

  private static boolean isWanted(String name) {
    return (name.startsWith(WORD) && name.endsWith(".xml"))
        || name.equals(RELATIONS)
        || name.equals("docProps/core.xml");
  }

  private static String mainPart(Packed packed, Limits limits) throws Refusal {
    if (packed.holds("word/document.xml")) {
      return "word/document.xml";
    }
    if (packed.holds(RELATIONS)) {
      Xml xml = Xml.of(packed.file(RELATIONS), limits);
      while (xml.next()) {
        String target = xml.isStart() ? target(xml) : null;
        if (target != null && packed.holds(target) && target.startsWith(WORD)) {
          return target;
        }
      }
    }
    throw new Refusal("it is " + kind(packed) + ", not a Word file", "bring it as DOCX or PDF");
  }

  private static @Nullable String target(Xml xml) {
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    boolean main = type != null && type.endsWith("/officeDocument");
    return main && target != null ? target.replaceFirst("^/", "") : null;
  }

  private static String kind(Packed packed) {
    if (packed.holdsAny("xl/")) {
      return "a spreadsheet";
    }
    if (packed.holdsAny("ppt/")) {
      return "a presentation";
    }
    if (packed.holds("mimetype")) {
      return "an OpenDocument file or an e-book";
    }
    return packed.holdsAny("META-INF/") ? "a Java archive" : "a ZIP archive";
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static Imprint imprint(byte[] core, Limits limits) throws Refusal {
    if (core.length == 0) {
      return Imprint.NONE;
    }
    String title = null;
    String author = null;
    Xml xml = Xml.of(core, limits);
    String element = "";
    while (xml.next()) {
      if (xml.isText()) {
        title = element.equals("title") ? xml.text() : title;
        author = element.equals("creator") ? xml.text() : author;
      }
      element = xml.isStart() ? xml.name() : element;
    }
    boolean named = author != null && author.strip().contains(" ");
    return new Imprint(title, named ? author : null, null, null, null);
  }
}
