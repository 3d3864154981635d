package org.tidemark.formats.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML file read from begin to end, that may name no entity, no DOCTYPE and no other file, and
 * nest no deeper than the limit.
 */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Limits limits;
  private int depth;

  private Xml(XMLStreamReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Ours is the limit that has a sentence of its own; the platform's is lower than ours.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing outside is read");
    });
    return factory;
  }

  static Xml of(byte[] bytes, Limits limits) throws Refusal {
    try {
      return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)), limits);
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  /** Goes on to the next start, end or text; false at the end of the file. */
  boolean next() throws Refusal {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new Refusal(
              "it declares entities of its own (a DOCTYPE), as no word processor does",
              "save it anew from the program it was written with");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.nesting()) {
          throw new Refusal(
              "its elements are nested more than " + limits.nesting() + " deep",
              "bring its text as a plain text file");
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (isStart() || isEnd() || isText()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return reader.getEventType() == XMLStreamConstants.CHARACTERS
        || reader.getEventType() == XMLStreamConstants.CDATA;
  }

  /** The element's name without prefix. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** The value of the element's attribute of this name, whatever its prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Passes over everything inside the element that has just begun. */
  void skip() throws Refusal {
    int inside = 1;
    while (inside > 0 && next()) {
      inside += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  private static Refusal damaged() {
    return new Refusal("the XML inside it is damaged", "save or download it again");
  }
}
