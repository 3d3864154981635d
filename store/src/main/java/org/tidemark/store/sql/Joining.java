package org.tidemark.store.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidemark.store.sql.Identities.Node;

/** Nodes joined two by two into groups, save where that would join what is kept apart. */
final class Joining {
  private record Pair(Node one, Node other) {}

  private final Map<Node, Node> above = new HashMap<>();
  private final List<Pair> apart = new ArrayList<>();

  void add(Node node) {
    above.putIfAbsent(node, node);
  }

  void keepApart(Node one, Node other) {
    if (above.containsKey(one) && above.containsKey(other)) {
      apart.add(new Pair(one, other));
    }
  }

  /** Joins two nodes' groups; nodes never added are let be. */
  void join(Node one, Node other) {
    if (!above.containsKey(one) || !above.containsKey(other)) {
      return;
    }
    Node a = top(one);
    Node b = top(other);
    if (!a.equals(b) && mayJoin(a, b)) {
      above.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private boolean mayJoin(Node a, Node b) {
    for (Pair pair : apart) {
      Node one = top(pair.one());
      Node other = top(pair.other());
      if ((one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a))) {
        return false;
      }
    }
    return true;
  }

  private Node top(Node node) {
    Node up = node;
    Node next = above.getOrDefault(up, up);
    while (!next.equals(up)) {
      Node further = above.getOrDefault(next, next);
      above.put(up, further);
      up = next;
      next = further;
    }
    return up;
  }

  /** The groups, in the order of their least nodes. */
  List<SortedSet<Node>> groups() {
    Map<Node, SortedSet<Node>> groups = new TreeMap<>();
    for (Node node : new TreeSet<>(above.keySet())) {
      groups.computeIfAbsent(top(node), top -> new TreeSet<>()).add(node);
    }
    return List.copyOf(groups.values());
  }
}
