package org.tidemark.formats.out;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML on its way out, in UTF-8: whatever is put in as text or as a value is escaped, line ends in
 * values too, and signs that XML forbids are replaced.
 */
public final class XmlOut implements AutoCloseable {
  private static final XMLOutputFactory FACTORY = factory();

  private final XMLStreamWriter xml;
  private final OutputStream stream;

  private XmlOut(XMLStreamWriter xml, OutputStream stream) {
    this.xml = xml;
    this.stream = stream;
  }

  private static XMLOutputFactory factory() {
    XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
    // The platform's own escaping leaves line ends in values, which readers turn into blanks.
    factory.setProperty("escapeCharacters", false);
    return factory;
  }

  /** XML into this stream, which is closed with it. */
  public static XmlOut into(OutputStream stream) throws IOException {
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(stream, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      return new XmlOut(xml, stream);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element; its attributes are names and values in turn, those without value left out. */
  public XmlOut begin(String element, @Nullable String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without content. */
  public XmlOut single(String element, @Nullable String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(@Nullable String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      if (name != null && value != null) {
        xml.writeAttribute(name, escaped(value));
      }
    }
  }

  /** Text. */
  public XmlOut text(String text) throws IOException {
    try {
      xml.writeCharacters(escaped(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with nothing but text in it; left out where there is none. */
  public XmlOut element(String element, @Nullable String text, @Nullable String... attributes)
      throws IOException {
    return text == null ? this : begin(element, attributes).text(text).end();
  }

  /** Ends the element begun last. */
  public XmlOut end() throws IOException {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A line end, for people who look at the source. */
  public XmlOut line() throws IOException {
    try {
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> {
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
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
      stream.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
