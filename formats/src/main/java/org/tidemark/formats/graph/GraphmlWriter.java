package org.tidemark.formats.graph;

import java.io.IOException;
import java.util.Map;
import org.tidemark.formats.out.XmlOut;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** The writer of GraphML: names as nodes, claims as edges, all that they say as data of them. */
public final class GraphmlWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    Graph graph = Graph.of(selection, losses);
    try (XmlOut xml = XmlOut.into(folder.create("claims.graphml"))) {
      xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
      keys(xml);
      xml.begin("graph", "id", "claims", "edgedefault", "directed").line();
      for (Party party : graph.nodes()) {
        xml.begin("node", "id", party.key());
        xml.element("data", party.name(), "key", "n_label");
        xml.element("data", party.kind().code(), "key", "n_kind");
        if (!party.otherNames().isEmpty()) {
          xml.element("data", String.join("; ", party.otherNames()), "key", "n_other_names");
        }
        xml.end().line();
      }
      for (Graph.Edge edge : graph.edges()) {
        edge(xml, edge);
      }
      xml.end().line().end();
    }
    return losses;
  }

  private static void keys(XmlOut xml) throws IOException {
    for (String name : new String[] {"label", "kind", "other_names"}) {
      key(xml, "n_" + name, "node", name, "string");
    }
    for (Field field : Fields.ALL) {
      key(xml, field.name(), "edge", field.name(), type(field));
    }
  }

  private static void key(XmlOut xml, String id, String of, String... nameAndType)
      throws IOException {
    xml.single(
        "key", "id", id, "for", of, "attr.name", nameAndType[0], "attr.type", nameAndType[1]);
    xml.line();
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case TEXT, DAY -> "string";
      case INTEGER -> "long";
      case NUMBER -> "double";
      case FLAG -> "boolean";
    };
  }

  /** Directed, all of them: several programs refuse a graph that has both sorts of edges. */
  private static void edge(XmlOut xml, Graph.Edge edge) throws IOException {
    xml.begin(
        "edge",
        "id",
        edge.saying().id().hex(),
        "source",
        edge.from().key(),
        "target",
        edge.to().key());
    for (Map.Entry<String, String> said : Fields.of(edge.part(), edge.saying()).entrySet()) {
      xml.element("data", said.getValue(), "key", said.getKey());
    }
    xml.end().line();
  }
}
