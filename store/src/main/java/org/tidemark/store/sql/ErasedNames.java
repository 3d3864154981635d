package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidemark.model.EntityKind;
import org.tidemark.store.Erasure;
import org.tidemark.store.NormalName;

/**
 * The names under which somebody stands, and their erasing.
 *
 * <p>A person in whose name theirs stands ("Commander" before it) is taken for the person. An
 * organisation or place that bears their name keeps the rest of its own.
 */
final class ErasedNames {
  private static final String BLACK = "█";

  /** Every spelling of every label, judgements' included. */
  private static final String SPELLED =
      "select l.id, l.kind, s.name from label l join (select label, name from name"
          + " union select one_label, one_name from judgement"
          + " union select other_label, other_name from judgement) s on s.label = l.id"
          + " order by l.id, s.name";

  private final Session session;
  private final Erasure erasure;

  /** By label what it is called from now on. */
  private final SortedMap<Long, String> persons = new TreeMap<>();

  private final SortedMap<Long, String> others = new TreeMap<>();

  private ErasedNames(Session session, Erasure erasure) {
    this.session = session;
    this.erasure = erasure;
  }

  /** The names as they stand now. */
  static ErasedNames of(Session session, Erasure erasure) throws SQLException {
    ErasedNames names = new ErasedNames(session, erasure);
    for (long label : names.called()) {
      names.persons.put(label, BLACK + label);
    }
    session.list(
        Sql.of(SPELLED),
        row -> {
          String name = row.text("name");
          String left = erasure.of(name);
          return !left.equals(name) && names.add(row.number("id"), row.text("kind"), left);
        });
    return names;
  }

  private boolean add(long label, String kind, String left) {
    boolean person = kind.equals(EntityKind.PERSON.code());
    String number = BLACK + label;
    (person ? persons : others).putIfAbsent(label, person ? number : left + " " + number);
    return true;
  }

  private List<Long> called() throws SQLException {
    Set<String> normal =
        erasure.names().stream()
            .map(name -> NormalName.of(name).text())
            .collect(Collectors.toCollection(TreeSet::new));
    return session.list(
        Sql.of("select id from label where kind = ? and", EntityKind.PERSON.code())
            .in("normal", normal),
        row -> row.number("id"));
  }

  /** The labels of the person. */
  List<Long> persons() {
    return List.copyOf(persons.keySet());
  }

  /** The labels of the person, and those in which their name stands. */
  List<Long> all() {
    Collection<Long> all = new TreeSet<>(persons.keySet());
    all.addAll(others.keySet());
    return List.copyOf(all);
  }

  /** Every name gets a number, the same wherever the same name stood. */
  void erase() throws SQLException {
    for (Map.Entry<Long, String> label : persons.entrySet()) {
      erase(label.getKey(), label.getValue());
    }
    for (Map.Entry<Long, String> label : others.entrySet()) {
      erase(label.getKey(), label.getValue());
    }
  }

  private void erase(long label, String name) throws SQLException {
    String normal = NormalName.of(name).text();
    session.run(Sql.of("update label set normal = ? where id = ?", normal, label));
    for (List<Long> bearers : entitiesUnder(label).values()) {
      for (int i = 0; i < bearers.size(); i++) {
        String own = i == 0 ? name : name + "." + i;
        long entity = bearers.get(i);
        session.run(Sql.of("update entity set name = ? where id = ?", own, entity));
        session.run(
            Sql.of("update name set name = ? where entity = ? and position = 0", own, entity));
      }
    }
    session.run(Sql.of("update name set name = ? where label = ? and position > 0", name, label));
    for (String end : List.of("one", "other")) {
      String judged = "update judgement set " + end + "_name = ? where " + end + "_label = ?";
      session.run(Sql.of(judged, name, label));
    }
  }

  /** The entities under a label, by report: one report may spell a name in two ways. */
  private Map<Long, List<Long>> entitiesUnder(long label) throws SQLException {
    Map<Long, List<Long>> byReport = new LinkedHashMap<>();
    session.list(
        Sql.of("select id, report from entity where label = ? order by id", label),
        row ->
            byReport
                .computeIfAbsent(row.number("report"), _ -> new ArrayList<>())
                .add(row.number("id")));
    return byReport;
  }
}
