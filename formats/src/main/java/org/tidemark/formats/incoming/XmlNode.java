package org.tidemark.formats.incoming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file with what is in it.
 *
 * @param name its name without prefix
 * @param attributes its attributes by name without prefix
 * @param children the elements in it, in order
 * @param text the text directly in it
 * @param line the line of the file it begins on
 */
public record XmlNode(
    String name, Map<String, String> attributes, List<XmlNode> children, String text, int line) {
  public XmlNode {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The value of an attribute; empty where it has none. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** The elements of this name directly in it. */
  public Stream<XmlNode> all(String name) {
    return children.stream().filter(child -> child.name().equals(name));
  }

  /** The first element of this name directly in it. */
  public Optional<XmlNode> first(String name) {
    return all(name).findFirst();
  }

  /** The text of the first element of this name; empty where there is none. */
  public String textOf(String name) {
    return first(name).map(child -> child.text().strip()).orElse("");
  }
}
