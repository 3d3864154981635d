package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.model.EntityKind;

/**
 * Allies, enemies, supporters and funders, and theirs: nodes and what lies between them.
 *
 * @param subject whom it is about
 * @param nodes everybody, nearest first; the first is the one asked about
 * @param edges what lies between two of them
 * @param near the nearest step as themes, with what had been so
 */
public record Relations(Subject subject, List<Node> nodes, List<Edge> edges, List<Theme> near)
    implements Themed {
  public Relations {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    near = List.copyOf(near);
  }

  /**
   * Somebody in the graph.
   *
   * @param kind what sort of thing it is
   * @param name the name it is shown under
   * @param steps how far it is from the one asked about
   */
  public record Node(EntityKind kind, String name, int steps) {}

  /**
   * What lies between two, as the claims have it.
   *
   * @param from the name of the one the claims speak of
   * @param to the name of the other
   * @param matter what it is, with its claims
   */
  public record Edge(String from, String to, Matter matter) {}

  @Override
  public List<Theme> themes() {
    return near;
  }
}
