package org.tidemark.formats.qdpx;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class QdpxWriterTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new QdpxWriter();
  }

  @Override
  protected Set<String> lost() {
    Set<String> all = new TreeSet<>();
    Fields.ALL.forEach(field -> all.add(field.name()));
    all.removeAll(Set.of("id", "type", "quote", "sentence"));
    return all;
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) throws Exception {
    Map<String, byte[]> parts = unpacked(files.get("project.qdpx"));
    Document project = xml(parts.get("project.qde"));
    Map<String, String> codes = new LinkedHashMap<>();
    NodeList all = project.getElementsByTagName("Code");
    for (int i = 0; i < all.getLength(); i++) {
      Element code = (Element) all.item(i);
      codes.put(code.getAttribute("guid"), code.getAttribute("name").replace(' ', '_'));
    }
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    NodeList stretches = project.getElementsByTagName("PlainTextSelection");
    for (int i = 0; i < stretches.getLength(); i++) {
      read((Element) stretches.item(i), parts, codes, claims);
    }
    return claims;
  }

  private static void read(
      Element stretch,
      Map<String, byte[]> parts,
      Map<String, String> codes,
      Map<String, Map<String, String>> claims) {
    String path = ((Element) stretch.getParentNode()).getAttribute("plainTextPath");
    byte[] text = parts.get(path.replace("internal://", "sources/"));
    int[] characters = new String(text, StandardCharsets.UTF_8).codePoints().toArray();
    int start = Integer.parseInt(stretch.getAttribute("startPosition"));
    int end = Integer.parseInt(stretch.getAttribute("endPosition"));
    String words = stretch.getElementsByTagName("Description").item(0).getTextContent();
    int cut = words.lastIndexOf(" [claim ");
    String id = words.substring(cut + 8, words.length() - 1);
    Element code = (Element) stretch.getElementsByTagName("CodeRef").item(0);
    claims.putIfAbsent(
        id,
        Map.of(
            "id",
            id,
            "type",
            codes.get(code.getAttribute("targetGUID")),
            "quote",
            new String(characters, start, end - start),
            "sentence",
            words.substring(0, cut)));
  }

  @Test
  void withoutWholeTextsOnlyQuotesAreInTheSources() throws Exception {
    Selection all = Sample.selection();
    Selection quotes = new Selection(all.title(), all.parts(), all.who(), all.about(), false);
    Map<String, byte[]> files = written(quotes);
    unpacked(files.get("project.qdpx"))
        .forEach((name, bytes) ->
            assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("So it is"), name));
    for (Map<String, String> claim : read(files).values()) {
      assertFalse(claim.get("quote").isEmpty());
    }
  }

  private static Map<String, byte[]> unpacked(byte[] file) throws java.io.IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
