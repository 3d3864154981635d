package org.tidemark.formats.qdpx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidemark.formats.coding.ClaimNote;
import org.tidemark.formats.coding.CodedClaim;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.incoming.Archive;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.formats.incoming.XmlFile;
import org.tidemark.formats.incoming.XmlNode;
import org.tidemark.model.Block;
import org.tidemark.model.Found;

/**
 * The reader of REFI-QDA projects. The texts of all sources become the text of one report, word for
 * word; a code that says a claim makes one of each passage it was put on.
 */
public final class QdpxReader {
  /** What the form goes by. */
  public static final String FORMAT = "qdpx";

  private static final String INTERNAL = "internal://";

  private final Rendering rendering;
  private final Archive archive;
  private final Map<String, Code> codes = new LinkedHashMap<>();

  private QdpxReader(Rendering rendering, Archive archive) {
    this.rendering = rendering;
    this.archive = archive;
  }

  /** Whether a file is a project. */
  public static boolean recognises(IncomingFile file) {
    return file.name().endsWith(".qdpx") && file.opensWith('P', 'K');
  }

  /** Reads a project. */
  public static Imported read(IncomingFile file) throws Unreadable {
    Archive archive = Archive.open(file);
    byte[] project =
        archive
            .ending(".qde")
            .orElseThrow(
                () -> new Unreadable(null, "there is no project.qde in it", "check the format"));
    Rendering rendering = new Rendering(file, FORMAT);
    QdpxReader reader = new QdpxReader(rendering, archive);
    XmlFile xml = XmlFile.open(new IncomingFile("project.qde", project, file.hints()));
    List<XmlNode> sources = new ArrayList<>();
    Set<String> wanted =
        Set.of("Codes", "TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource");
    Optional<XmlNode> node = xml.next(wanted);
    while (node.isPresent()) {
      if (node.get().name().equals("Codes")) {
        Code.collect(node.get(), "", reader.codes);
      } else {
        sources.add(node.get());
      }
      node = xml.next(wanted);
    }
    reader.codes();
    for (XmlNode source : sources) {
      reader.source(source);
    }
    String title = xml.root().attribute("name");
    return rendering.imported(
        new Rendering.Printed("application/zip", title.isBlank() ? null : title, null, null));
  }

  private void codes() throws Unreadable {
    for (Code code : codes.values()) {
      Line line = rendering.line("code " + code.name(), Block.Role.LIST_ITEM);
      line.field("code", code.name());
    }
  }

  private void source(XmlNode source) throws Unreadable {
    String name = source.attribute("name");
    String address = "source " + name + ", line " + source.line() + " of the project";
    Optional<String> text = text(source);
    if (text.isEmpty()) {
      rendering.leaveOut("sources without plain text");
      return;
    }
    rendering.row(address).field("source", name.isBlank() ? "unnamed" : name);
    SourceText placed = SourceText.write(rendering, address, text.get());
    for (XmlNode selection : source.all("PlainTextSelection").toList()) {
      selection(placed, selection);
    }
  }

  private Optional<String> text(XmlNode source) throws Unreadable {
    Optional<XmlNode> inline = source.first("PlainTextContent");
    if (inline.isPresent()) {
      return Optional.of(inline.get().text());
    }
    String path = source.attribute("plainTextPath");
    if (!source.name().equals("TextSource") || !path.startsWith(INTERNAL)) {
      return Optional.empty();
    }
    byte[] bytes = archive.file(path.substring(INTERNAL.length())).orElse(null);
    if (bytes == null) {
      throw new Unreadable(
          "line " + source.line() + " of the project",
          "the text of " + source.attribute("name") + " is not in the archive",
          "export the project again");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private void selection(SourceText placed, XmlNode selection) throws Unreadable {
    String address = "selection in line " + selection.line() + " of the project";
    Optional<Span> words =
        placed.span(position(selection, "startPosition"), position(selection, "endPosition"));
    if (words.isEmpty()) {
      throw new Unreadable(address, "its positions lie outside the source", "export it again");
    }
    for (XmlNode coding : selection.all("Coding").toList()) {
      String target = coding.first("CodeRef").map(ref -> ref.attribute("targetGUID")).orElse("");
      Code code = codes.get(target);
      List<String> notes = new ArrayList<>(List.of(selection.textOf("Description")));
      notes.addAll(code == null ? List.of() : code.notes());
      claim(placed.line().at(address), words.get(), notes);
    }
  }

  private static int position(XmlNode selection, String name) throws Unreadable {
    String position = selection.attribute(name);
    if (!position.matches("\\d{1,9}")) {
      throw new Unreadable(
          "line " + selection.line() + " of the project",
          name + " \"" + position + "\" is no position",
          "export it again");
    }
    return Integer.parseInt(position);
  }

  private void claim(Line line, Span words, List<String> notes) throws Unreadable {
    for (String note : notes) {
      Optional<ReadCoding> read = ClaimNote.read(note, rendering.words(words), -1, line.address());
      if (read.isPresent() && read.get() instanceof ReadCoding.Understood understood) {
        for (CodedClaim coded : understood.coding().claims()) {
          say(line, words, coded);
        }
        return;
      }
    }
    rendering.leaveOut("codings whose code says no claim");
  }

  private void say(Line line, Span words, CodedClaim coded) throws Unreadable {
    Sketch sketch =
        Sketch.of(coded.assertion().kind())
            .about(coded.assertion().subject())
            .to(coded.assertion().object())
            .detailed(coded.assertion().details())
            .said(coded.polarity(), coded.modality(), coded.voice())
            .on(words);
    if (coded.holds().edtf() != null) {
      String edtf = coded.holds().edtf();
      sketch.at(new Time(edtf, coded.holds().words(), coded.holds().reckoning()));
    }
    if (!(coded.found() instanceof Found.ByPerson)) {
      sketch.found(coded.found(), coded.probability());
    }
    rendering.say(line, sketch);
  }
}
