package org.tidemark.formats.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;

/**
 * The names of a selection, and the claims between two of them.
 *
 * @param nodes the names, by kind and alphabet
 * @param edges the claims, in the order of the casebook
 */
record Graph(TreeSet<Party> nodes, List<Edge> edges) {
  /** A claim between two names. */
  record Edge(Part part, Saying saying, Party from, Party to) {}

  static Graph of(Selection selection, Losses losses) {
    Graph graph = new Graph(new TreeSet<>(), new ArrayList<>());
    for (Part part : selection.parts()) {
      for (Saying saying : part.sayings()) {
        Party subject = selection.party(part, saying.claim().assertion().subject());
        Party object = selection.party(part, saying.claim().assertion().object());
        if (subject != null && object != null) {
          graph.nodes.add(subject);
          graph.nodes.add(object);
          graph.edges.add(new Edge(part, saying, subject, object));
          losses.written();
        } else {
          losses.count("it has not two names to stand between; it is not in the graph");
        }
      }
    }
    return graph;
  }
}
