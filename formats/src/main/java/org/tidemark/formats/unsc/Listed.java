package org.tidemark.formats.unsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.XmlNode;

/**
 * One entry of the list: a person or an organisation.
 *
 * @param person whether it is a person
 * @param name the name, put together from its parts
 * @param fields all that the list says, field by field and in its order
 * @param line the line of the file it begins on
 */
record Listed(boolean person, String name, List<Field> fields, int line) {
  /** What concerns nobody but the person: it stays in the original and is not written out. */
  private static final Set<String> PRIVATE =
      Set.of(
          "INDIVIDUAL_ADDRESS",
          "INDIVIDUAL_DATE_OF_BIRTH",
          "INDIVIDUAL_PLACE_OF_BIRTH",
          "INDIVIDUAL_DOCUMENT",
          "GENDER");

  private static final Set<String> ALIASES = Set.of("INDIVIDUAL_ALIAS", "ENTITY_ALIAS");

  /**
   * One thing the list says of an entry.
   *
   * @param name the element's name
   * @param text what is in it
   * @param hidden whether it stays in the original
   */
  record Field(String name, String text, boolean hidden) {}

  Listed {
    fields = List.copyOf(fields);
  }

  static Listed of(XmlNode node) {
    List<Field> fields = new ArrayList<>();
    for (XmlNode child : node.children()) {
      add(fields, child);
    }
    String name =
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
            .map(part -> PlainWords.of(node.textOf(part)))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new Listed(node.name().equals("INDIVIDUAL"), name, fields, node.line());
  }

  private static void add(List<Field> fields, XmlNode node) {
    if (ALIASES.contains(node.name())) {
      field(fields, "ALIAS_NAME", node.textOf("ALIAS_NAME"), false);
      field(fields, "QUALITY", node.textOf("QUALITY"), false);
    } else if (node.name().equals("ENTITY_ADDRESS")) {
      field(fields, "NOTE", node.textOf("NOTE"), true);
      field(fields, "ADDRESS", whole(node), true);
      field(fields, "CITY", node.textOf("CITY"), true);
      if (node.textOf("NOTE").isEmpty()) {
        field(fields, "COUNTRY", node.textOf("COUNTRY"), false);
      }
    } else if (PRIVATE.contains(node.name())) {
      field(fields, node.name(), whole(node), true);
    } else if (node.children().isEmpty()) {
      field(fields, node.name(), node.text(), false);
    } else {
      node.all("VALUE").forEach(value -> field(fields, node.name(), value.text(), false));
    }
  }

  private static String whole(XmlNode node) {
    return Stream.concat(Stream.of(node.text()), node.children().stream().map(XmlNode::text))
        .map(PlainWords::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static void field(List<Field> fields, String name, String text, boolean hidden) {
    String plain = PlainWords.of(text);
    if (!plain.isEmpty()) {
      fields.add(new Field(name, plain, hidden));
    }
  }

  /** What is said in the first field of this name; empty where there is none. */
  String said(String field) {
    return fields.stream()
        .filter(each -> each.name().equals(field))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }

  /** What it is known by from list to list. */
  String key() {
    String id = said("DATAID");
    return id.isEmpty() ? said("REFERENCE_NUMBER") + " " + name : id;
  }

  /** What a person would call it: "QDe.004 Reed Brigade". */
  String called() {
    return (said("REFERENCE_NUMBER") + " " + name).strip();
  }

  /** The fields in which it differs from an earlier form of itself. */
  Set<String> changedFrom(Listed earlier) {
    Set<String> changed = new TreeSet<>();
    for (Field field : fields) {
      if (!earlier.fields().contains(field)) {
        changed.add(field.name());
      }
    }
    for (Field field : earlier.fields()) {
      if (!fields.contains(field)) {
        changed.add(field.name());
      }
    }
    if (!Objects.equals(name, earlier.name())) {
      changed.add("NAME");
    }
    return changed;
  }
}
