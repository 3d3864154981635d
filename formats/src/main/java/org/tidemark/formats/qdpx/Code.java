package org.tidemark.formats.qdpx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidemark.formats.incoming.XmlNode;

/**
 * A code of a project.
 *
 * @param name its name, with those of the codes it lies under
 * @param notes what may say a claim: its description and its own name
 */
record Code(String name, List<String> notes) {
  /** Collects codes, those inside others too, by their identities. */
  static void collect(XmlNode node, String path, Map<String, Code> codes) {
    node.all("Code")
        .forEach(code -> {
          String own = code.attribute("name");
          String name = path.isEmpty() ? own : path + " / " + own;
          List<String> notes =
              Stream.of(code.textOf("Description"), own).filter(n -> !n.isBlank()).toList();
          codes.putIfAbsent(code.attribute("guid"), new Code(name, notes));
          collect(code, name, codes);
        });
  }
}
