package org.tidemark.formats.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.tidemark.formats.out.Archive;
import org.tidemark.formats.out.XmlOut;
import org.tidemark.formats.portrait.Portrait;
import org.tidemark.formats.portrait.Portraits;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** The writer of profiles as Word documents, one an organisation, every sentence with footnotes. */
public final class DocxWriter implements SelectionWriter {
  /** Writes one part of the package. */
  @FunctionalInterface
  private interface Body {
    void write(XmlOut xml) throws IOException;
  }

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    for (Portrait portrait : Portraits.of(selection, losses)) {
      try (Archive archive = new Archive(folder.create(portrait.fileName() + ".docx"))) {
        write(portrait, archive);
      }
    }
    return losses;
  }

  private static void write(Portrait portrait, Archive archive) throws IOException {
    archive.add("[Content_Types].xml", part(Furniture::contentTypes));
    archive.add("_rels/.rels", part(Furniture::packageRelations));
    archive.add("docProps/core.xml", part(xml -> Furniture.properties(xml, portrait.of().name())));
    archive.add("word/_rels/document.xml.rels", part(Furniture::documentRelations));
    archive.add("word/styles.xml", part(Styles::write));
    archive.add("word/footnotes.xml", part(xml -> Text.notes(xml, portrait)));
    archive.add("word/document.xml", part(xml -> Text.body(xml, portrait)));
  }

  private static byte[] part(Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XmlOut xml = XmlOut.into(bytes)) {
      body.write(xml);
    }
    return bytes.toByteArray();
  }
}
