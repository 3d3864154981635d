package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.EntityKind;
import org.tidemark.store.Erasure;
import org.tidemark.store.Flaw;
import org.tidemark.store.Forgetting;
import org.tidemark.store.NormalName;

/**
 * The making of a person unreadable in every row.
 *
 * <p>What the rows say afterwards is held against the hashes: the entries that do not fit any more
 * are those that were touched. Their salts are destroyed, so that nobody can try names on them.
 */
final class Erasing {
  private static final String BLACK = "█";

  private final Session session;
  private final Erasure erasure;
  private final Texts texts;
  private final List<Long> labels = new ArrayList<>();

  Erasing(Session session, Erasure erasure, Texts texts) {
    this.session = session;
    this.erasure = erasure;
    this.texts = texts;
  }

  /** Erases; the forgetting that is to be appended is returned. */
  Forgetting erase(String by, String why) throws SQLException {
    List<Flaw> flaws = new Verification(session).flaws();
    if (!flaws.isEmpty()) {
      throw new Broken("the casebook", flaws.getFirst().toString());
    }
    Set<Long> before = new Verification(session).changed();
    labels.addAll(labels());
    Set<Long> reports = reports();
    IndexedWords words = IndexedWords.of(session);
    new ErasedColumns(session, erasure).erase();
    names();
    quotes();
    texts.forget();
    rename();
    words.bringUpToDate();
    for (long report : reports) {
      session.run(Sql.of("update original set bytes = ? where report = ?", new byte[0], report));
    }
    SortedSet<Long> changed = new TreeSet<>(new Verification(session).changed());
    changed.addAll(reports);
    session.runAll(
        "update entry set salt = '' where number = ?",
        changed.stream().map(number -> new @Nullable Object[] {number}).toList());
    changed.removeAll(before);
    return new Forgetting(List.copyOf(changed), erasure.of(by), erasure.of(why));
  }

  /** The claims in use that speak of the person, as they are called now. */
  List<ClaimId> spokenOf() throws SQLException {
    List<ClaimId> claims = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(labels)) {
      Sql about =
          Sql.of("select name from claim where (")
              .in("subject_label", chunk)
              .then("or")
              .in("object_label", chunk)
              .then(") order by id");
      claims.addAll(session.list(about, row -> new ClaimId(row.text("name"))));
    }
    return claims;
  }

  /** Reports that name the person in their text, and those that speak of them under any name. */
  private Set<Long> reports() throws SQLException {
    Set<Long> reports = new TreeSet<>();
    session.list(
        Sql.of("select entry, text from report"),
        row -> {
          boolean named = !erasure.of(row.text("text")).equals(row.text("text"));
          return named && reports.add(row.number("entry"));
        });
    for (List<Long> chunk : Chunks.of(labels)) {
      Sql speaking =
          Sql.of("select distinct e.report from entity e join name n on n.entity = e.id where")
              .in("n.label", chunk);
      reports.addAll(session.list(speaking, row -> row.number("report")));
    }
    return reports;
  }

  private List<Long> labels() throws SQLException {
    Set<String> normal =
        erasure.names().stream()
            .map(name -> NormalName.of(name).text())
            .collect(Collectors.toCollection(TreeSet::new));
    return session.list(
        Sql.of("select id from label where kind = ? and", EntityKind.PERSON.code())
            .in("normal", normal)
            .then("order by id"),
        row -> row.number("id"));
  }

  /** Every name of the person becomes a number, the same wherever the same name stood. */
  private void names() throws SQLException {
    for (long label : labels) {
      String name = BLACK + label;
      session.run(Sql.of("update label set normal = ? where id = ?", name, label));
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

  /** Quotes are what now stands at their places. */
  private void quotes() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    session.list(
        Sql.of("select q.claim, q.position, q.begin_at, q.end_at, q.exact, r.text from quote q")
            .then("join claim c on c.id = q.claim join report r on r.entry = c.report"),
        row -> {
          String words = row.text("text").substring(row.count("begin_at"), row.count("end_at"));
          if (!words.equals(row.text("exact"))) {
            rows.add(new @Nullable Object[] {words, row.number("claim"), row.number("position")});
          }
          return true;
        });
    session.runAll("update quote set exact = ? where claim = ? and position = ?", rows);
  }

  /** A claim is called by what it says, and some say something else now. */
  private void rename() throws SQLException {
    List<ClaimRow> rows = ClaimRows.rows(session, Sql.of("1 = 1"));
    List<Claim> claims = ClaimReader.unnamed(session, texts, rows);
    List<@Nullable Object[]> renamed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = claims.get(i).id().hex();
      if (!name.equals(rows.get(i).name())) {
        renamed.add(new @Nullable Object[] {name, rows.get(i).id()});
      }
    }
    session.runAll("update claim set name = ? where id = ?", renamed);
  }
}
