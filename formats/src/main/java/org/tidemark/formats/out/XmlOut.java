package org.tidemark.formats.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * XML on its way out, in UTF-8: whatever is put in as text or as a value is escaped, line ends in
 * values too, and signs that XML forbids are replaced.
 *
 * <p>The platform's own writer leaves line ends in values, which every reader turns into blanks.
 */
public final class XmlOut implements AutoCloseable {
  private final Writer xml;
  private final Deque<String> open = new ArrayDeque<>();

  private XmlOut(Writer xml) {
    this.xml = xml;
  }

  /** XML into this stream, which is closed with it. */
  public static XmlOut into(OutputStream stream) throws IOException {
    Writer xml = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return new XmlOut(xml);
  }

  /**
   * Begins an element; its attributes are names and values in turn, those without value left out.
   */
  public XmlOut begin(String element, @Nullable String... attributes) throws IOException {
    tag(element, attributes);
    xml.write('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  public XmlOut single(String element, @Nullable String... attributes) throws IOException {
    tag(element, attributes);
    xml.write("/>");
    return this;
  }

  private void tag(String element, @Nullable String... attributes) throws IOException {
    xml.write('<');
    xml.write(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      if (name != null && value != null) {
        xml.write(' ');
        xml.write(name);
        xml.write("=\"");
        xml.write(escaped(value));
        xml.write('"');
      }
    }
  }

  /** Text. */
  public XmlOut text(String text) throws IOException {
    xml.write(escaped(text));
    return this;
  }

  /** An element with nothing but text in it; left out where there is none. */
  public XmlOut element(String element, @Nullable String text, @Nullable String... attributes)
      throws IOException {
    return text == null ? this : begin(element, attributes).text(text).end();
  }

  /** Ends the element begun last. */
  public XmlOut end() throws IOException {
    xml.write("</");
    xml.write(open.pop());
    xml.write('>');
    return this;
  }

  /** A line end, for people who look at the source. */
  public XmlOut line() throws IOException {
    xml.write('\n');
    return this;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\n', '\r', '\t' -> safe.append("&#").append(c).append(';');
            default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  private static boolean allowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  @Override
  public void close() throws IOException {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    xml.write('\n');
    xml.close();
  }
}
