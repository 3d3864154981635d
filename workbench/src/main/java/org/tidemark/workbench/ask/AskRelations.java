package org.tidemark.workbench.ask;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.store.NormalName;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks who an organisation's allies, enemies, supporters and funders were, and who theirs. */
public final class AskRelations {
  static final Set<Kind> KINDS =
      EnumSet.of(Kind.ALLIED_WITH, Kind.HOSTILE_TO, Kind.FOUGHT, Kind.SUPPORTED_BY, Kind.FUNDED_BY);

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskRelations(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The relations of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @param steps how far out to go: 1 or 2
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Relations> of(String name, @Nullable Window on, int steps) {
    return dockets.organisations(name, on).stream()
        .map(docket -> of(docket, docket.told(KINDS), steps))
        .toList();
  }

  private Relations of(Docket docket, Collection<Told> told, int steps) {
    Graph graph = new Graph(docket);
    graph.walk(told, steps);
    return new Relations(docket.subject(), graph.nodes(), graph.edges(), near(docket, told));
  }

  static List<Theme> near(Docket docket, Collection<Told> told) {
    List<Theme> near = new ArrayList<>(enemies(docket, told));
    near.addAll(friends(docket, told));
    return near;
  }

  static List<Theme> enemies(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    return List.of(
        matters.theme(
            new Heading("Enemies", "who its enemies were"),
            told,
            each -> each.claim().kind() == Kind.HOSTILE_TO),
        matters.theme(
            new Heading("Whom it fought", "whom it fought"),
            told,
            each -> each.claim().kind() == Kind.FOUGHT));
  }

  static List<Theme> friends(Docket docket, Collection<Told> told) {
    Matters matters = new Matters(docket);
    return List.of(
        matters.theme(
            new Heading("Allies", "who its allies were"),
            told,
            each -> each.claim().kind() == Kind.ALLIED_WITH),
        matters.theme(
            new Heading("Who supported it", "who supported it"),
            told,
            matters.outward(Kind.SUPPORTED_BY)),
        matters.theme(
            new Heading("Whom it supported", "whom it supported"),
            told,
            matters.inward(Kind.SUPPORTED_BY)));
  }

  /** The walk outwards from one organisation, nearest first. */
  private final class Graph {
    private final Docket start;
    private final Map<String, Relations.Node> nodes = new LinkedHashMap<>();
    private final Map<String, Relations.Edge> edges = new TreeMap<>();

    Graph(Docket start) {
      this.start = start;
      add(new Relations.Node(start.entity().kind(), start.entity().name(), 0));
    }

    private boolean add(Relations.Node node) {
      return nodes.putIfAbsent(key(node.kind(), node.name()), node) == null;
    }

    private static String key(EntityKind kind, String name) {
      return NormalName.of(name).text() + "|" + kind.code();
    }

    void walk(Collection<Told> first, int steps) {
      Deque<Relations.Node> waiting = new ArrayDeque<>(step(start, first, 1));
      while (!waiting.isEmpty()) {
        Relations.Node node = waiting.remove();
        if (node.steps() < steps) {
          dockets
              .of(node.kind(), node.name(), start.on())
              .ifPresent(
                  docket -> waiting.addAll(step(docket, docket.told(KINDS), node.steps() + 1)));
        }
      }
    }

    private List<Relations.Node> step(Docket from, Collection<Told> told, int steps) {
      List<Relations.Node> fresh = new ArrayList<>();
      for (Matter matter : new Matters(from).of(told)) {
        boolean happened = matter.kind() == Kind.FOUGHT && matter.bearing() == Bearing.BEFORE;
        EntityKind kind = matter.nameKind();
        if (kind == null || !matter.bearing().isThen() && !happened) {
          continue;
        }
        Relations.Node node = new Relations.Node(kind, matter.name(), steps);
        if (add(node)) {
          fresh.add(node);
        }
        edge(from.entity().name(), matter);
      }
      fresh.sort(Comparator.comparing(Relations.Node::name));
      return fresh;
    }

    private void edge(String near, Matter matter) {
      String from = matter.outward() ? near : matter.name();
      String to = matter.outward() ? matter.name() : near;
      boolean turned = matter.kind().symmetric() && from.compareTo(to) > 0;
      Relations.Edge edge = new Relations.Edge(turned ? to : from, turned ? from : to, matter);
      String key = edge.from() + "|" + edge.to() + "|" + matter.kind() + "|" + matter.first().id();
      edges.putIfAbsent(key, edge);
    }

    List<Relations.Node> nodes() {
      return List.copyOf(nodes.values());
    }

    List<Relations.Edge> edges() {
      return List.copyOf(edges.values());
    }
  }
}
