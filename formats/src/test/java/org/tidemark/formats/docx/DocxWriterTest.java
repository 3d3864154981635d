package org.tidemark.formats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.portrait.PortraitContract;
import org.tidemark.formats.selection.SelectionWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxWriterTest extends PortraitContract {
  private static final Pattern NOTE =
      Pattern.compile(" “(.*)” Towns .* \\(claim ([0-9a-f]{16})\\)", Pattern.DOTALL);

  @Override
  protected SelectionWriter writer() {
    return new DocxWriter();
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) throws Exception {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (byte[] file : files.values()) {
      Map<String, byte[]> parts = unpacked(file);
      Map<String, String> sentences = sentences(xml(parts.get("word/document.xml")));
      for (Element note : elements(xml(parts.get("word/footnotes.xml")), "footnote")) {
        Matcher words = NOTE.matcher(words(note));
        if (words.matches()) {
          String sentence = sentences.get(note.getAttribute("w:id"));
          String id = words.group(2);
          claims.put(id, Map.of("id", id, "quote", words.group(1), "sentence", sentence));
        }
      }
    }
    return claims;
  }

  private static Map<String, String> sentences(Document document) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Element paragraph : elements(document, "p")) {
      NodeList notes = paragraph.getElementsByTagNameNS(Text.W, "footnoteReference");
      for (int i = 0; i < notes.getLength(); i++) {
        sentences.put(((Element) notes.item(i)).getAttribute("w:id"), words(paragraph));
      }
    }
    return sentences;
  }

  private static String words(Element in) {
    StringBuilder words = new StringBuilder();
    NodeList all = in.getElementsByTagNameNS(Text.W, "*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getLocalName().equals("t")) {
        words.append(all.item(i).getTextContent());
      } else if (all.item(i).getLocalName().equals("br")) {
        words.append('\n');
      }
    }
    return words.toString();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList all = document.getElementsByTagNameNS(Text.W, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
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

  @Test
  void typesOfAllPartsComeFirst() throws Exception {
    for (byte[] file : written(Sample.selection()).values()) {
      assertEquals("[Content_Types].xml", unpacked(file).keySet().iterator().next());
    }
  }
}
