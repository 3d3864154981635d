package org.tidemark.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidemark.store.sql.Identities.Node;

/**
 * Labels that are one entity's.
 *
 * @param nodes the labels, in order
 * @param singled the labels in single reports that judgements speak of, here or in other clusters
 */
record Cluster(SortedSet<Node> nodes, Set<Node> singled) {
  /** The same, each label by itself. */
  List<Cluster> apart() {
    return nodes.stream().map(node -> new Cluster(new TreeSet<>(Set.of(node)), singled)).toList();
  }

  /** The condition that a row's label, in its report, is one of these. */
  Sql holds(String label, String report) {
    List<Long> anywhere = new ArrayList<>();
    Sql sql = Sql.of("(");
    for (Node node : nodes) {
      if (node.report() == null) {
        anywhere.add(node.label());
      } else {
        sql.then(label + " = ? and " + report + " = ? or", node.label(), node.report());
      }
    }
    sql.in(label, anywhere);
    for (Node elsewhere : singled) {
      if (!nodes.contains(elsewhere) && anywhere.contains(elsewhere.label())) {
        sql.then(
            "and not (" + label + " = ? and " + report + " = ?)",
            elsewhere.label(),
            elsewhere.report());
      }
    }
    return sql.then(")");
  }
}
