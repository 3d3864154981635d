package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.store.Judgement;
import org.tidemark.store.NameTies;
import org.tidemark.store.Named;
import org.tidemark.store.NormalName;

/**
 * Which labels are one entity's, as far as the casebook had learned by an entry.
 *
 * <p>People's judgements come first, then what reports say ("X, also known as Y"), earliest first;
 * a joining that would bring together what a person holds apart is left out.
 */
final class Identities {
  /** A label wherever it stands, or in the one report that a judgement singles out. */
  record Node(long label, @Nullable Long report) implements Comparable<Node> {
    private static final Comparator<Node> ORDER =
        Comparator.comparingLong(Node::label)
            .thenComparingLong(n -> n.report == null ? 0 : n.report);

    @Override
    public int compareTo(Node other) {
      return ORDER.compare(this, other);
    }
  }

  private record Judged(Node one, Node other, Judgement.Identity identity) {
    Set<Node> pair() {
      return Set.of(one, other);
    }

    List<Long> labels() {
      return List.of(one.label(), other.label());
    }
  }

  private record Bridge(long one, long other) {}

  private final Session session;
  private final long cutoff;
  private final List<Judged> judged;
  private final Set<Node> singled = new TreeSet<>();

  Identities(Session session, long cutoff) throws SQLException {
    this.session = session;
    this.cutoff = cutoff;
    this.judged = judgements();
    for (Judged each : judged) {
      for (Node node : List.of(each.one(), each.other())) {
        if (node.report() != null) {
          singled.add(node);
        }
      }
    }
  }

  private List<Judged> judgements() throws SQLException {
    List<Judged> all =
        session.list(
            Sql.of(
                "select * from judgement j where j.entry <= ? and not exists (select 1 from undo u"
                    + " where u.target = j.entry and u.entry <= ?) order by j.entry",
                cutoff,
                cutoff),
            row ->
                new Judged(
                    new Node(row.number("one_label"), row.numberOrNull("one_report")),
                    new Node(row.number("other_label"), row.numberOrNull("other_report")),
                    ActRows.identity(row.text("identity"))));
    Map<Set<Node>, Judged> latest = new LinkedHashMap<>();
    for (Judged each : all) {
      latest.remove(each.pair());
      latest.put(each.pair(), each);
    }
    return List.copyOf(latest.values());
  }

  /** Clusters in which a label of this form stands. */
  List<Cluster> called(NormalName name) throws SQLException {
    List<Long> labels =
        session.list(
            Sql.of("select id from label where normal = ?", name.text()), row -> row.number("id"));
    Set<Long> wanted = Set.copyOf(labels);
    return clusters(reachable(labels)).stream()
        .filter(c -> c.nodes().stream().anyMatch(node -> wanted.contains(node.label())))
        .toList();
  }

  /** What is known about names, by what one report gives them and what people judge. */
  Map<Named, NameTies> ties(Collection<Named> names) throws SQLException {
    Map<Named, NameTies> ties = new HashMap<>();
    for (Named named : names) {
      ties.put(named, ties(named));
    }
    return ties;
  }

  private NameTies ties(Named named) throws SQLException {
    Set<Long> own = own(named);
    Set<Long> vouched = vouched(own);
    Set<Long> core = vouched.isEmpty() ? own : vouched;
    Set<Long> same = beside(core);
    Set<Long> apart = apart(core, same);
    same.removeAll(apart);
    return new NameTies(spelled(named, same), normal(named, vouched), normal(named, apart));
  }

  /** What people hold apart from these labels themselves, or else from those beside them. */
  private Set<Long> apart(Set<Long> core, Set<Long> same) {
    Set<Long> apart = new TreeSet<>();
    for (Judged each : judged) {
      if (each.identity() == Judgement.Identity.DIFFERENT) {
        long one = each.one().label();
        long other = each.other().label();
        boolean near = core.contains(one) || core.contains(other);
        Set<Long> these = near ? core : same;
        if (these.contains(one) != these.contains(other)) {
          apart.add(these.contains(one) ? other : one);
        }
      }
    }
    return apart;
  }

  private Set<Long> own(Named named) throws SQLException {
    return new TreeSet<>(
        session.list(
            Sql.of(
                "select id from label where normal = ? and kind = ?",
                named.normal().text(),
                named.kind().code()),
            row -> row.number("id")));
  }

  /** These labels with those that some report gives to the same entity. */
  private Set<Long> beside(Set<Long> labels) throws SQLException {
    Set<Long> all = new TreeSet<>(labels);
    all.addAll(
        session.list(
            Sql.of("select other from beside where entry <= ? and", cutoff).in("label", labels),
            row -> row.number("other")));
    return all;
  }

  /** The labels that judgements join to a name, directly or by way of others. */
  private Set<Long> vouched(Set<Long> own) {
    if (judged.stream().noneMatch(each -> each.identity() == Judgement.Identity.SAME)) {
      return Set.of();
    }
    Set<Long> reached = new TreeSet<>(own);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Judged each : judged) {
        boolean touches =
            each.identity() == Judgement.Identity.SAME
                && each.labels().stream().anyMatch(reached::contains);
        grew |= touches && reached.addAll(each.labels());
      }
    }
    return reached.size() == own.size() ? Set.of() : reached;
  }

  private Set<NormalName> normal(Named named, Set<Long> labels) throws SQLException {
    Set<NormalName> names = new TreeSet<>();
    for (String name : labels.isEmpty() ? List.<String>of() : spelled(named, labels)) {
      names.add(NormalName.of(name));
    }
    return names;
  }

  /** The labels of a kind, each as the first report to use it spells it. */
  private List<String> spelled(Named named, Set<Long> labels) throws SQLException {
    return session.list(
        Sql.of("select (select n.name from name n where n.label = l.id order by n.entity limit 1)")
            .then("as name from label l where l.kind = ? and", named.kind().code())
            .in("l.id", labels)
            .then("order by l.id"),
        row -> row.text("name"));
  }

  /** All clusters. */
  List<Cluster> all() throws SQLException {
    List<Long> labels =
        session.list(Sql.of("select id from label order by id"), row -> row.number("id"));
    List<Bridge> bridges =
        bridges(Sql.of("select * from bridge where entry <= ? order by entry, one, other", cutoff));
    return grouped(new TreeSet<>(labels), bridges);
  }

  private Set<Long> reachable(Collection<Long> from) throws SQLException {
    Set<Long> reached = new TreeSet<>(from);
    Deque<Long> waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      long label = waiting.remove();
      for (long next : neighbours(label)) {
        if (reached.add(next)) {
          waiting.add(next);
        }
      }
    }
    return reached;
  }

  private Set<Long> neighbours(long label) throws SQLException {
    Set<Long> next = new LinkedHashSet<>();
    for (Bridge bridge :
        bridges(
            Sql.of("select * from bridge where one = ? and entry <= ?", label, cutoff)
                .then(
                    "union select * from bridge where other = ? and entry <= ?", label, cutoff))) {
      next.add(bridge.one() == label ? bridge.other() : bridge.one());
    }
    for (Judged each : judged) {
      if (each.identity() == Judgement.Identity.SAME && each.labels().contains(label)) {
        next.addAll(each.labels());
      }
    }
    return next;
  }

  private List<Cluster> clusters(Set<Long> labels) throws SQLException {
    List<Bridge> bridges = new ArrayList<>();
    if (!labels.isEmpty()) {
      Sql sql = Sql.of("select * from bridge where entry <= ? and", cutoff).in("one", labels);
      bridges = bridges(sql.then("order by entry, one, other"));
    }
    return grouped(labels, bridges);
  }

  private List<Bridge> bridges(Sql sql) throws SQLException {
    return session.list(sql, row -> new Bridge(row.number("one"), row.number("other")));
  }

  private List<Cluster> grouped(Set<Long> labels, List<Bridge> bridges) {
    Joining joining = new Joining();
    labels.forEach(label -> joining.add(new Node(label, null)));
    singled.stream().filter(node -> labels.contains(node.label())).forEach(joining::add);
    for (Judged each : judged) {
      if (each.identity() == Judgement.Identity.DIFFERENT) {
        joining.keepApart(each.one(), each.other());
      }
    }
    for (Judged each : judged) {
      if (each.identity() == Judgement.Identity.SAME) {
        joining.join(each.one(), each.other());
      }
    }
    bridges.forEach(b -> joining.join(new Node(b.one(), null), new Node(b.other(), null)));
    singled.forEach(node -> joining.join(node, new Node(node.label(), null)));
    return joining.groups().stream().map(nodes -> new Cluster(nodes, singled)).toList();
  }
}
