package org.tidemark.formats.incoming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file read element by element. It may name no entity of its own, no DOCTYPE and no other
 * file, and nest no deeper than the limit.
 */
public final class XmlFile {
  private static final String SAVE_ANEW = "download it again, or save it from its own program";
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final XmlNode root;
  private int depth;

  private XmlFile(XMLStreamReader reader) throws Unreadable {
    this.reader = reader;
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (atEnd()) {
        throw new Unreadable(null, "it holds no element", SAVE_ANEW);
      }
    }
    this.root =
        new XmlNode(
            reader.getLocalName(),
            attributes(),
            List.of(),
            "",
            reader.getLocation().getLineNumber());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Otherwise the platform prints what it refuses.
    factory.setXMLReporter((_, _, _, _) -> {});
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing outside is read");
    });
    return factory;
  }

  /** Opens an XML file, which must be UTF-8, at its root. */
  public static XmlFile open(IncomingFile file) throws Unreadable {
    try {
      return new XmlFile(FACTORY.createXMLStreamReader(file.text()));
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** Its root, without what is in it. */
  public XmlNode root() {
    return root;
  }

  /** The next element of one of these names, wherever it stands, with all that is in it. */
  public Optional<XmlNode> next(Set<String> names) throws Unreadable {
    while (!atEnd()) {
      if (next() == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) {
        return Optional.of(whole());
      }
    }
    return Optional.empty();
  }

  private XmlNode whole() throws Unreadable {
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes();
    int line = reader.getLocation().getLineNumber();
    List<XmlNode> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(whole());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        if (text.length() + reader.getTextLength() > IncomingLimits.CELL) {
          throw new Unreadable(place(line), "an element holds too much text", "split the file");
        }
        text.append(reader.getText());
      }
    }
    return new XmlNode(name, attributes, children, text.toString(), line);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private boolean atEnd() throws Unreadable {
    try {
      return !reader.hasNext();
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private int next() throws Unreadable {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Unreadable(
            place(reader.getLocation().getLineNumber()),
            "it declares entities of its own (a DOCTYPE), which is not read",
            "take the DOCTYPE out");
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > IncomingLimits.NESTING) {
        throw new Unreadable(
            place(reader.getLocation().getLineNumber()),
            "its elements are nested too deep here",
            SAVE_ANEW);
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(e);
    } catch (RuntimeException e) {
      throw new Unreadable(null, "it is no XML that can be read", SAVE_ANEW);
    }
  }

  private static String place(int line) {
    return "line " + line;
  }

  private static Unreadable damaged(XMLStreamException e) {
    String place =
        e.getLocation() == null || e.getLocation().getLineNumber() < 1
            ? null
            : "line "
                + e.getLocation().getLineNumber()
                + ", column "
                + e.getLocation().getColumnNumber();
    if (e.getNestedException() instanceof IOException broken) {
      return IncomingFile.broken(place, broken);
    }
    return new Unreadable(place, "it is no well-formed XML from here on", SAVE_ANEW);
  }
}
