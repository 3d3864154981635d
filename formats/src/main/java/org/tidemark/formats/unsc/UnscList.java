package org.tidemark.formats.unsc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.formats.incoming.XmlFile;
import org.tidemark.formats.incoming.XmlNode;

/**
 * A list as it stood on a day.
 *
 * @param generated when it was made, as the list says
 * @param entries its entries by what they are known by
 */
record UnscList(String generated, SequencedMap<String, Listed> entries) {
  static final String ROOT = "CONSOLIDATED_LIST";

  static UnscList read(IncomingFile file) throws Unreadable {
    XmlFile xml = XmlFile.open(file);
    if (!xml.root().name().equals(ROOT)) {
      throw new Unreadable(
          "line " + xml.root().line(), "it is no consolidated list", "check the format");
    }
    SequencedMap<String, Listed> entries = new LinkedHashMap<>();
    Set<String> wanted = Set.of("INDIVIDUAL", "ENTITY");
    Optional<XmlNode> node = xml.next(wanted);
    while (node.isPresent()) {
      add(Listed.of(node.get()), entries);
      node = xml.next(wanted);
    }
    return new UnscList(xml.root().attribute("dateGenerated"), entries);
  }

  private static void add(Listed entry, Map<String, Listed> entries) throws Unreadable {
    if (entry.name().isEmpty()) {
      throw new Unreadable("line " + entry.line(), "an entry has no name", "add its FIRST_NAME");
    }
    Listed twin = entries.put(entry.key(), entry);
    if (twin != null) {
      throw new Unreadable(
          "line " + entry.line(),
          "the entry " + entry.key() + " stands there twice, first in line " + twin.line(),
          "take one away");
    }
  }

  /** The day it was made, where the list tells. */
  Optional<String> day() {
    return Dates.edtf(generated);
  }
}
