package org.tidemark.formats.docx;

import java.io.IOException;
import org.tidemark.formats.out.XmlOut;

/** The parts that hold a package together. */
final class Furniture {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CORE = "application/vnd.openxmlformats-package.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Furniture() {}

  static void contentTypes(XmlOut xml) throws IOException {
    xml.begin("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.single("Default", "Extension", "rels", "ContentType", CORE + "relationships+xml");
    override(xml, "/word/document.xml", WORD + "document.main+xml");
    override(xml, "/word/styles.xml", WORD + "styles+xml");
    override(xml, "/word/footnotes.xml", WORD + "footnotes+xml");
    override(xml, "/docProps/core.xml", CORE + "core-properties+xml");
    xml.end();
  }

  private static void override(XmlOut xml, String part, String type) throws IOException {
    xml.single("Override", "PartName", part, "ContentType", type);
  }

  static void packageRelations(XmlOut xml) throws IOException {
    xml.begin("Relationships", "xmlns", CORE_RELATION);
    relation(xml, "rId1", RELATION + "officeDocument", "word/document.xml");
    relation(xml, "rId2", CORE_RELATION + "/metadata/core-properties", "docProps/core.xml");
    xml.end();
  }

  static void documentRelations(XmlOut xml) throws IOException {
    xml.begin("Relationships", "xmlns", CORE_RELATION);
    relation(xml, "rId1", RELATION + "styles", "styles.xml");
    relation(xml, "rId2", RELATION + "footnotes", "footnotes.xml");
    xml.end();
  }

  private static void relation(XmlOut xml, String id, String type, String target)
      throws IOException {
    xml.single("Relationship", "Id", id, "Type", type, "Target", target);
  }

  static void properties(XmlOut xml, String title) throws IOException {
    xml.begin(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.element("dc:title", title).element("dc:creator", "Tidemark").end();
  }
}
