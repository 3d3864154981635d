package org.tidemark.formats.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.XmlOut;
import org.tidemark.formats.selection.Days;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** The writer of GEXF 1.3: names as nodes, claims as edges with spells. */
public final class GexfWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    Graph graph = Graph.of(selection, losses);
    try (XmlOut xml = XmlOut.into(folder.create("claims.gexf"))) {
      xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
      xml.begin("meta").element("creator", "Tidemark").element("description", selection.title());
      xml.end().line();
      xml.begin(
          "graph",
          "mode",
          "dynamic",
          "defaultedgetype",
          "directed",
          "timeformat",
          "date",
          "timerepresentation",
          "interval");
      xml.line();
      attributes(xml);
      nodes(xml, graph);
      xml.begin("edges").line();
      for (Graph.Edge edge : graph.edges()) {
        edge(xml, edge, losses);
      }
      xml.end().line().end().line().end();
    }
    return losses;
  }

  private static void attributes(XmlOut xml) throws IOException {
    xml.begin("attributes", "class", "node").line();
    xml.single("attribute", "id", "kind", "title", "kind", "type", "string").line();
    xml.single("attribute", "id", "other_names", "title", "other names", "type", "string");
    xml.end().line().begin("attributes", "class", "edge").line();
    for (Field field : Fields.ALL) {
      xml.single("attribute", "id", field.name(), "title", field.name(), "type", type(field));
      xml.line();
    }
    xml.end().line();
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case TEXT, DAY -> "string";
      case INTEGER -> "long";
      case NUMBER -> "double";
      case FLAG -> "boolean";
    };
  }

  private static void nodes(XmlOut xml, Graph graph) throws IOException {
    xml.begin("nodes").line();
    for (Party party : graph.nodes()) {
      xml.begin("node", "id", party.key(), "label", party.name()).begin("attvalues");
      xml.single("attvalue", "for", "kind", "value", party.kind().code());
      if (!party.otherNames().isEmpty()) {
        String others = String.join("; ", party.otherNames());
        xml.single("attvalue", "for", "other_names", "value", others);
      }
      xml.end().end().line();
    }
    xml.end().line();
  }

  private static void edge(XmlOut xml, Graph.Edge edge, Losses losses) throws IOException {
    xml.begin(
        "edge",
        "id",
        edge.saying().id().hex(),
        "source",
        edge.from().key(),
        "target",
        edge.to().key(),
        "kind",
        edge.saying().claim().kind().code(),
        "label",
        edge.saying().claim().kind().code().replace('_', ' '));
    xml.begin("attvalues");
    for (Map.Entry<String, String> said : Fields.of(edge.part(), edge.saying()).entrySet()) {
      xml.single("attvalue", "for", said.getKey(), "value", said.getValue());
    }
    xml.end();
    Days days = Days.of(edge.saying().claim());
    if (!days.undated()) {
      xml.begin("spells");
      xml.single("spell", "start", day(days.first()), "end", day(days.last())).end();
      if (!days.exact()) {
        losses.count(
            "its days are not both told; its spell runs over every day it can have been so");
      }
    }
    xml.end().line();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
