package org.tidemark.formats.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What every form owes: what it writes can be read back, but for what its page says is lost. */
public abstract class FormatContract {
  /** The writer. */
  protected abstract SelectionWriter writer();

  /** Reads claims back: fields by name, by the claim's own name. */
  protected abstract Map<String, Map<String, String>> read(Map<String, byte[]> files)
      throws Exception;

  /** The fields that the form never holds. */
  protected Set<String> lost() {
    return Set.of();
  }

  /** Whether the form holds such a claim at all. */
  protected boolean holds(Part part, Saying saying) {
    return true;
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    Map<String, Map<String, String>> expected = new TreeMap<>();
    for (Part part : Sample.parts()) {
      for (Saying saying : part.sayings()) {
        if (holds(part, saying)) {
          Map<String, String> fields = new TreeMap<>(Fields.of(part, saying));
          fields.keySet().removeAll(lost());
          expected.put(saying.id().hex(), fields);
        }
      }
    }
    Map<String, Map<String, String>> found = new TreeMap<>();
    read(written(Sample.selection())).forEach((id, fields) -> found.put(id, new TreeMap<>(fields)));
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((id, fields) -> assertEquals(fields, found.get(id)));
  }

  @Test
  void sameSelectionGivesSameBytes() throws IOException {
    Map<String, byte[]> one = written(Sample.selection());
    Map<String, byte[]> other = written(Sample.selection());
    assertEquals(one.keySet(), other.keySet());
    one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    assertFalse(one.isEmpty());
  }

  @Test
  void everyClaimIsWrittenOrCountedAsLost() throws IOException {
    Losses losses = writer().write(Sample.selection(), _ -> OutputStream.nullOutputStream());
    int held = 0;
    int all = 0;
    for (Part part : Sample.parts()) {
      all += part.sayings().size();
      held += (int) part.sayings().stream().filter(saying -> holds(part, saying)).count();
    }
    assertEquals(held, losses.claims());
    int counted = losses.all().stream().mapToInt(Losses.Loss::claims).sum();
    assertTrue(held == all || counted >= all - held, losses.all().toString());
  }

  @Test
  void nothingIsWrittenToo() throws Exception {
    assertEquals(Map.of(), read(written(Sample.nothing())));
  }

  /** The files that are written for a selection, by name. */
  protected final Map<String, byte[]> written(Selection selection) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    writer()
        .write(
            selection,
            name ->
                new ByteArrayOutputStream() {
                  @Override
                  public void close() {
                    files.put(name, toByteArray());
                  }
                });
    return files;
  }

  /** A file as text. */
  protected static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /** A file as XML, with namespaces. */
  protected static Document xml(byte[] bytes)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }
}
