package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.store.Erasure;
import org.tidemark.store.Flaw;
import org.tidemark.store.Forgetting;
import org.tidemark.store.HeldClaim;

/**
 * The making of a person unreadable in every row.
 *
 * <p>What the rows say afterwards is held against the hashes: the entries that do not fit any more
 * are those that were touched. Their salts are destroyed, so that nobody can try names on them.
 */
final class Erasing {
  private static final int AT_ONCE = 2_000;

  private final Session session;
  private final Erasure erasure;
  private final Texts texts;
  private final ErasedNames names;

  private Erasing(Session session, Erasure erasure, Texts texts, ErasedNames names) {
    this.session = session;
    this.erasure = erasure;
    this.texts = texts;
    this.names = names;
  }

  /** The erasing of somebody as the rows name them now. */
  static Erasing of(Session session, Erasure erasure, Texts texts) throws SQLException {
    return new Erasing(session, erasure, texts, ErasedNames.of(session, erasure));
  }

  /** Erases; the forgetting that is to be appended is returned. */
  Forgetting erase(String by, String why) throws SQLException {
    List<Flaw> flaws = new Verification(session).flaws();
    if (!flaws.isEmpty()) {
      throw new Broken("the casebook", flaws.getFirst().toString());
    }
    Set<Long> before = new Verification(session).changed();
    Set<Long> named = named();
    IndexedWords words = IndexedWords.of(session, named);
    Set<Long> reports = new TreeSet<>(named);
    reports.addAll(speaking());
    new ErasedColumns(session, erasure).erase();
    names.erase();
    for (long report : named) {
      quotes(report);
    }
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
    List<Long> ids = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(names.persons())) {
      Sql about =
          Sql.of("select id from claim where")
              .in("subject_label", chunk)
              .then("or")
              .in("object_label", chunk);
      ids.addAll(session.list(about, row -> row.number("id")));
    }
    List<HeldClaim> used = new ClaimRows(session, texts, Long.MAX_VALUE).inUse(new TreeSet<>(ids));
    return used.stream().map(HeldClaim::id).toList();
  }

  /** Reports that name the person in their text. */
  private Set<Long> named() throws SQLException {
    Set<Long> reports = new TreeSet<>();
    session.list(
        Sql.of("select entry, text from report"),
        row -> {
          boolean named = !erasure.of(row.text("text")).equals(row.text("text"));
          return named && reports.add(row.number("entry"));
        });
    return reports;
  }

  /** Reports that speak of the person under any name. */
  private Set<Long> speaking() throws SQLException {
    Set<Long> reports = new TreeSet<>();
    for (List<Long> chunk : Chunks.of(names.all())) {
      Sql speaking =
          Sql.of("select distinct e.report from entity e join name n on n.entity = e.id where")
              .in("n.label", chunk);
      reports.addAll(session.list(speaking, row -> row.number("report")));
    }
    return reports;
  }

  /** Quotes are what now stands at their places. */
  private void quotes(long report) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    session.list(
        Sql.of("select q.claim, q.position, q.begin_at, q.end_at, q.exact, r.text from report r")
            .then("join claim c on c.report = r.entry join quote q on q.claim = c.id")
            .then("where r.entry = ?", report),
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
    Map<String, String> renamed = new LinkedHashMap<>();
    long last = session.number("coalesce(max(id), 0)", "claim");
    for (long from = 0; from < last; from += AT_ONCE) {
      List<ClaimRow> rows =
          ClaimRows.rows(session, Sql.of("c.id > ? and c.id <= ?", from, from + AT_ONCE));
      List<Claim> claims = ClaimReader.unnamed(session, texts, rows);
      for (int i = 0; i < rows.size(); i++) {
        String name = claims.get(i).id().hex();
        if (!name.equals(rows.get(i).name())) {
          renamed.put(rows.get(i).name(), name);
        }
      }
    }
    session.runAll(
        "update claim set name = ? where name = ?",
        renamed.entrySet().stream()
            .map(each -> new @Nullable Object[] {each.getValue(), each.getKey()})
            .toList());
    new RemarkedMatters(session).rename(renamed);
  }
}
