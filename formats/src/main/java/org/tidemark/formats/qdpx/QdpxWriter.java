package org.tidemark.formats.qdpx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidemark.formats.out.Archive;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.out.XmlOut;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Kind;

/** The writer of a REFI-QDA project: kinds of claims as codes, quotes as coded stretches. */
public final class QdpxWriter implements SelectionWriter {
  private static final String USER = Uuid5.of("Tidemark").toString();

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Archive archive = new Archive(folder.create("project.qdpx"))) {
      List<Source> sources = new ArrayList<>();
      for (Part part : selection.parts()) {
        Source source = Source.of(part, selection.wholeTexts());
        sources.add(source);
        archive.add(
            "sources/" + source.guid() + ".txt", source.text().getBytes(StandardCharsets.UTF_8));
        losses.written(part.sayings().size());
        part.sayings().forEach(_ -> losses.count("who, when and how surely stand in words only"));
      }
      archive.add("project.qde", project(selection, sources));
    }
    return losses;
  }

  private static byte[] project(Selection selection, List<Source> sources) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XmlOut xml = XmlOut.into(bytes)) {
      xml.begin(
          "Project",
          "xmlns",
          "urn:QDA-XML:project:1.0",
          "name",
          selection.title(),
          "origin",
          "Tidemark",
          "creatingUserGUID",
          USER);
      xml.line().begin("Users").single("User", "guid", USER, "name", "Tidemark").end().line();
      codes(xml, sources);
      xml.begin("Sources").line();
      for (Source source : sources) {
        source(xml, source);
      }
      xml.end().line().end();
    }
    return bytes.toByteArray();
  }

  private static void codes(XmlOut xml, List<Source> sources) throws IOException {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Source source : sources) {
      source.stretches().forEach(stretch -> kinds.add(stretch.saying().claim().kind()));
    }
    xml.begin("CodeBook").begin("Codes").line();
    for (Kind kind : kinds) {
      String name = kind.code().replace('_', ' ');
      xml.single("Code", "guid", code(kind), "name", name, "isCodable", "true").line();
    }
    xml.end().end().line();
  }

  private static void source(XmlOut xml, Source source) throws IOException {
    xml.begin(
        "TextSource",
        "guid",
        source.guid(),
        "name",
        source.part().report().source().called(),
        "plainTextPath",
        "internal://" + source.guid() + ".txt",
        "creatingUser",
        USER);
    xml.line();
    for (Source.Stretch stretch : source.stretches()) {
      stretch(xml, stretch);
    }
    xml.end().line();
  }

  private static void stretch(XmlOut xml, Source.Stretch stretch) throws IOException {
    Saying saying = stretch.saying();
    String guid = stretch.guid();
    String at = saying.recorded().toString();
    xml.begin(
        "PlainTextSelection",
        "guid",
        guid,
        "name",
        saying.words().line(),
        "startPosition",
        "" + stretch.begin(),
        "endPosition",
        "" + stretch.end(),
        "creatingUser",
        USER,
        "creationDateTime",
        at);
    xml.element("Description", saying.sentence() + " [claim " + saying.id().hex() + "]");
    xml.begin(
        "Coding",
        "guid",
        Uuid5.of("coding\n" + guid).toString(),
        "creatingUser",
        USER,
        "creationDateTime",
        at);
    xml.single("CodeRef", "targetGUID", code(saying.claim().kind())).end().end().line();
  }

  private static String code(Kind kind) {
    return Uuid5.of("code\n" + kind.code()).toString();
  }
}
