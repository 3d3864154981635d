package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.store.NormalName;

/** Entities, as single reports name them, in and out of their tables. */
final class EntityRows {
  /** An entity with its row's id, the entry that brought it and its label's id. */
  record Kept(long id, long entry, long label, Entity entity) {}

  private record Known(EntityKind kind, NormalName name) {}

  private final Session session;

  EntityRows(Session session) {
    this.session = session;
  }

  /** Keeps those the report does not have yet, and returns all of the report's. */
  Map<Entity, Kept> insert(long entry, long report, List<Entity> entities) throws SQLException {
    Map<Entity, Kept> kept = new LinkedHashMap<>();
    of(report).forEach(each -> kept.put(each.entity(), each));
    List<Entity> fresh = entities.stream().filter(entity -> !kept.containsKey(entity)).toList();
    Map<Known, Long> labels = labels(fresh);
    long id = session.number("coalesce(max(id), 0)", "entity");
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> names = new ArrayList<>();
    for (Entity entity : fresh) {
      id++;
      long label = label(labels, entity, entity.name());
      String kind = entity.kind().code();
      rows.add(new @Nullable Object[] {id, entry, report, kind, entity.name(), label});
      addNames(names, id, entity, labels);
      kept.put(entity, new Kept(id, entry, label, entity));
    }
    session.runAll(
        "insert into entity (id, entry, report, kind, name, label) values (?, ?, ?, ?, ?, ?)",
        rows);
    session.runAll(
        "insert into name (entity, position, name, because, label) values (?, ?, ?, ?, ?)", names);
    bridge(entry, fresh, labels);
    beside(entry, fresh, labels);
    return kept;
  }

  private static void addNames(
      List<@Nullable Object[]> names, long id, Entity entity, Map<Known, Long> labels) {
    long label = label(labels, entity, entity.name());
    names.add(new @Nullable Object[] {id, 0, entity.name(), null, label});
    int position = 1;
    for (Alias alias : entity.aliases()) {
      long other = label(labels, entity, alias.name());
      names.add(new @Nullable Object[] {id, position++, alias.name(), alias.because(), other});
    }
  }

  /**
   * Notes which labels the report gives to one entity. A name that it gives to two entities tells
   * neither from the other, so it joins nothing.
   */
  private void bridge(long entry, List<Entity> fresh, Map<Known, Long> labels) throws SQLException {
    Map<Long, Integer> bearers = new HashMap<>();
    for (Entity entity : fresh) {
      labelsOf(entity, labels).forEach(label -> bearers.merge(label, 1, Integer::sum));
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Entity entity : fresh) {
      long own = label(labels, entity, entity.name());
      for (long label : labelsOf(entity, labels)) {
        if (label != own && bearers.getOrDefault(label, 0) == 1) {
          rows.add(new @Nullable Object[] {Math.min(own, label), Math.max(own, label), entry});
        }
      }
    }
    session.runAll(
        "insert into bridge (one, other, entry) values (?, ?, ?) on conflict do nothing", rows);
  }

  private void beside(long entry, List<Entity> fresh, Map<Known, Long> labels) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Entity entity : fresh) {
      Set<Long> names = labelsOf(entity, labels);
      for (long label : names) {
        for (long other : names) {
          if (label != other) {
            rows.add(new @Nullable Object[] {label, other, entry});
          }
        }
      }
    }
    session.runAll(
        "insert into beside (label, other, entry) values (?, ?, ?) on conflict do nothing", rows);
  }

  private static Set<Long> labelsOf(Entity entity, Map<Known, Long> labels) {
    Set<Long> all = new LinkedHashSet<>();
    all.add(label(labels, entity, entity.name()));
    entity.aliases().forEach(alias -> all.add(label(labels, entity, alias.name())));
    return all;
  }

  private static long label(Map<Known, Long> labels, Entity entity, String name) {
    Known known = new Known(entity.kind(), NormalName.of(name));
    Long label = labels.get(known);
    if (label == null) {
      throw new IllegalStateException("no label was made for " + known);
    }
    return label;
  }

  private Map<Known, Long> labels(List<Entity> entities) throws SQLException {
    Set<Known> wanted = new LinkedHashSet<>();
    for (Entity entity : entities) {
      wanted.add(new Known(entity.kind(), NormalName.of(entity.name())));
      for (Alias alias : entity.aliases()) {
        wanted.add(new Known(entity.kind(), NormalName.of(alias.name())));
      }
    }
    Map<Known, Long> labels = knownLabels(wanted);
    long id = session.number("coalesce(max(id), 0)", "label");
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Known known : wanted) {
      if (!labels.containsKey(known)) {
        labels.put(known, ++id);
        rows.add(new @Nullable Object[] {id, known.kind().code(), known.name().text()});
      }
    }
    session.runAll("insert into label (id, kind, normal) values (?, ?, ?)", rows);
    return labels;
  }

  private Map<Known, Long> knownLabels(Set<Known> wanted) throws SQLException {
    Map<Known, Long> labels = new HashMap<>();
    for (List<String> names : Chunks.of(wanted.stream().map(k -> k.name().text()).toList())) {
      session.list(
          Sql.of("select id, kind, normal from label where").in("normal", names),
          row -> {
            EntityKind kind = EntityKind.ofCode(row.text("kind"));
            return labels.put(
                new Known(kind, new NormalName(row.text("normal"))), row.number("id"));
          });
    }
    return labels;
  }

  /** All entities of a report, in the order in which they came. */
  List<Kept> of(long report) throws SQLException {
    return kept(Sql.of("e.report = ?", report));
  }

  /** The entities of these rows. */
  List<Kept> withIds(Collection<Long> ids) throws SQLException {
    List<Kept> all = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(List.copyOf(ids))) {
      all.addAll(kept(Sql.of("").in("e.id", chunk)));
    }
    return all;
  }

  private List<Kept> kept(Sql condition) throws SQLException {
    Map<Long, List<Alias>> aliases = new HashMap<>();
    session.list(
        Sql.of("select n.entity, n.name, n.because")
            .then("from entity e join name n on n.entity = e.id and n.position > 0 where")
            .then(condition)
            .then("order by n.entity, n.position"),
        row ->
            aliases
                .computeIfAbsent(row.number("entity"), id -> new ArrayList<>())
                .add(new Alias(row.text("name"), row.text("because"))));
    return session.list(
        Sql.of("select e.id, e.entry, e.label, e.kind, e.name from entity e where")
            .then(condition)
            .then("order by e.id"),
        row -> kept(row, aliases.getOrDefault(row.number("id"), List.of())));
  }

  private static Kept kept(Row row, List<Alias> aliases) throws SQLException {
    EntityKind kind = EntityKind.ofCode(row.text("kind"));
    return new Kept(
        row.number("id"),
        row.number("entry"),
        row.number("label"),
        new Entity(kind, row.text("name"), aliases));
  }
}
