package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.NormalName;
import org.tidemark.store.sql.Identities.Node;

/** Entities as all reports together name them. */
final class EntityView {
  private record Use(
      EntityKind kind, String name, @Nullable String because, long first, int reports) {
    Use and(Use other) {
      return new Use(kind, name, because, Math.min(first, other.first), reports + other.reports);
    }
  }

  /** An entity with what it is put in order by. */
  private record Placed(NormalName place, HeldEntity entity) {}

  private record Name(String name, @Nullable String because) {}

  private final Session session;
  private final long cutoff;

  EntityView(Session session, long cutoff) {
    this.session = session;
    this.cutoff = cutoff;
  }

  List<HeldEntity> all() throws SQLException {
    return entities(new Identities(session, cutoff).all(), true);
  }

  List<HeldEntity> called(String name) throws SQLException {
    return entities(new Identities(session, cutoff).called(NormalName.of(name)), false);
  }

  private List<HeldEntity> entities(List<Cluster> clusters, boolean whole) throws SQLException {
    Map<Node, List<Use>> uses = new HashMap<>();
    if (whole && clusters.stream().allMatch(cluster -> cluster.singled().isEmpty())) {
      collect(uses, Sql.of("1 = 1"));
    } else {
      for (Cluster cluster : clusters) {
        collectOf(uses, cluster);
      }
    }
    Map<Long, ReportId> reports = whole ? reports(Sql.of("1 = 1")) : reportsOf(uses);
    List<Placed> placed = new ArrayList<>();
    for (Cluster cluster : clusters) {
      entity(cluster, uses, reports)
          .ifPresent(entity -> placed.add(new Placed(NormalName.of(entity.name()), entity)));
    }
    placed.sort(
        Comparator.comparing((Placed each) -> each.entity().kind())
            .thenComparing(Placed::place)
            .thenComparing(each -> each.entity().name()));
    return placed.stream().map(Placed::entity).toList();
  }

  /** All that a cluster's rows say is noted under the first of its nodes. */
  private void collectOf(Map<Node, List<Use>> uses, Cluster cluster) throws SQLException {
    Map<Node, List<Use>> own = new HashMap<>();
    collect(own, cluster.holds("e.label", "e.report"));
    List<Use> together = new ArrayList<>();
    new TreeMap<>(own).values().forEach(together::addAll);
    uses.put(cluster.nodes().first(), together);
  }

  private void collect(Map<Node, List<Use>> uses, Sql condition) throws SQLException {
    session.list(
        Sql.of("select e.label, e.kind, n.name, n.because, min(e.report) as first,")
            .then("count(*) as reports from entity e join name n on n.entity = e.id")
            .then("where e.entry <= ? and", cutoff)
            .then(condition)
            .then("group by e.label, e.kind, n.name, n.because"),
        row ->
            uses.computeIfAbsent(new Node(row.number("label"), null), node -> new ArrayList<>())
                .add(
                    new Use(
                        EntityKind.ofCode(row.text("kind")),
                        row.text("name"),
                        row.textOrNull("because"),
                        row.number("first"),
                        row.count("reports"))));
  }

  /** The reports that were the first to use these names. */
  private Map<Long, ReportId> reportsOf(Map<Node, List<Use>> uses) throws SQLException {
    Set<Long> first = new TreeSet<>();
    uses.values().forEach(of -> of.forEach(use -> first.add(use.first())));
    Map<Long, ReportId> reports = new HashMap<>();
    for (List<Long> chunk : Chunks.of(List.copyOf(first))) {
      reports.putAll(reports(Sql.of("").in("entry", chunk)));
    }
    return reports;
  }

  private Map<Long, ReportId> reports(Sql condition) throws SQLException {
    Map<Long, ReportId> reports = new HashMap<>();
    session.list(
        Sql.of("select entry, sha256 from report where entry <= ? and", cutoff).then(condition),
        row -> reports.put(row.number("entry"), new ReportId(row.text("sha256"))));
    return reports;
  }

  private static Optional<HeldEntity> entity(
      Cluster cluster, Map<Node, List<Use>> uses, Map<Long, ReportId> reports) {
    Map<Name, Use> names = new LinkedHashMap<>();
    for (Node node : cluster.nodes()) {
      for (Use use : uses.getOrDefault(node, List.of())) {
        names.merge(new Name(use.name(), use.because()), use, Use::and);
      }
    }
    List<Use> sorted = new ArrayList<>(names.values());
    sorted.sort(
        Comparator.comparingLong(Use::first)
            .thenComparing(use -> use.because() != null)
            .thenComparing(Use::name)
            .thenComparing(use -> String.valueOf(use.because())));
    return sorted.stream()
        .filter(use -> use.because() == null)
        .max(Comparator.comparingInt(Use::reports).thenComparingLong(use -> -use.first()))
        .map(main -> new HeldEntity(main.kind(), main.name(), namings(sorted, reports)));
  }

  private static List<HeldEntity.Naming> namings(List<Use> uses, Map<Long, ReportId> reports) {
    List<HeldEntity.Naming> namings = new ArrayList<>();
    for (Use use : uses) {
      ReportId first = reports.get(use.first());
      if (first != null) {
        namings.add(new HeldEntity.Naming(use.name(), use.because(), first, use.reports()));
      }
    }
    return namings;
  }
}
