package org.tidemark.formats.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block.Role;

/** What a Word file's paragraph styles make of a paragraph. */
final class DocxStyles {
  private final Map<String, Role> roles = new HashMap<>();

  private DocxStyles() {}

  static DocxStyles of(byte[] stylesXml, Limits limits) throws Refusal {
    DocxStyles styles = new DocxStyles();
    if (stylesXml.length == 0) {
      return styles;
    }
    Xml xml = Xml.of(stylesXml, limits);
    String id = "";
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> id = orEmpty(xml.attribute("styleId"));
        case "name" -> styles.name(id, orEmpty(xml.attribute("val")));
        case "outlineLvl" -> styles.outline(id, orEmpty(xml.attribute("val")));
        case "numPr" -> styles.roles.putIfAbsent(id, Role.LIST_ITEM);
        default -> {}
      }
    }
    return styles;
  }

  private void name(String id, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("heading \\d.*") || lower.equals("title") || lower.equals("subtitle")) {
      roles.put(id, Role.HEADING);
    } else if (lower.startsWith("list ")) {
      roles.put(id, Role.LIST_ITEM);
    }
  }

  private void outline(String id, String level) {
    if (level.matches("[0-8]")) {
      roles.put(id, Role.HEADING);
    }
  }

  /** The role of paragraphs in this style; null where the style says nothing. */
  @Nullable Role role(@Nullable String styleId) {
    return styleId == null ? null : roles.get(styleId);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
