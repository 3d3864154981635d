package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Kind;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.NormalName;
import org.tidemark.store.Question;
import org.tidemark.store.Status;

/** The claims a casebook held at an entry, found by question. */
final class ClaimRows {
  /** The latest decision in force counts; a correction is as good as accepted while it is. */
  private static final String STATUS =
      """
      coalesce(
        (select case when d.correction = c.id then 'accepted' else d.outcome end
           from decision d
          where (d.claim = c.id or d.correction = c.id) and d.entry <= ?
            and not exists (select 1 from undo u where u.target = d.entry and u.entry <= ?)
          order by d.entry desc limit 1),
        case when c.entry = c.report then 'proposed' else 'withdrawn' end)\
      """;

  private record Found(ClaimRow row, Instant recorded, Status status) {}

  private final Session session;
  private final Texts texts;
  private final long cutoff;

  ClaimRows(Session session, Texts texts, long cutoff) {
    this.session = session;
    this.texts = texts;
    this.cutoff = cutoff;
  }

  List<HeldClaim> answer(Question question) throws SQLException {
    Sql sql = asked(question);
    sql.then("order by id");
    return held(question.limit() == 0 ? sql : sql.then("limit ?", (long) question.limit()));
  }

  long count(Question question) throws SQLException {
    Sql sql = Sql.of("select count(*) as answer from (").then(asked(question)).then(") counted");
    return session.first(sql, row -> row.number("answer")).orElseThrow();
  }

  private Sql asked(Question question) throws SQLException {
    Sql sql = all();
    List<SearchTerm> terms = question.words() == null ? null : SearchTerm.parse(question.words());
    if (terms != null && terms.isEmpty()) {
      return sql.then("and 1 = 0");
    }
    narrowByEnds(sql, question);
    if (!question.kinds().isEmpty()) {
      sql.then("and").in("c.kind", question.kinds().stream().map(Kind::code).toList());
    }
    if (question.report() != null) {
      sql.then(
          "and c.report in (select entry from report where sha256 = ?)",
          question.report().sha256());
    }
    if (question.rule() != null) {
      sql.then("and c.found_name = ?", question.rule());
    }
    narrowByDays(sql, question, "c");
    if (terms != null) {
      Dialect dialect = session.dialect();
      String matching = "and c.id in (select id from (" + dialect.matching("claim_words") + ") m)";
      sql.then(matching, dialect.asked(terms));
    }
    return narrowByStatus(sql, question);
  }

  private Sql all() {
    return Sql.of("select c.*, e.recorded, " + STATUS + " as status", cutoff, cutoff)
        .then("from claim c join entry e on e.number = c.entry where c.entry <= ?", cutoff);
  }

  private static void narrowByDays(Sql sql, Question question, String table) {
    LocalDate from = question.from();
    LocalDate to = question.to();
    if (from != null && to != null) {
      sql.then(
          "and " + table + ".last_day >= ? and " + table + ".first_day <= ?",
          from.toEpochDay(),
          to.toEpochDay());
    }
  }

  private static Sql narrowByStatus(Sql sql, Question question) {
    if (question.statuses().isEmpty()) {
      return sql;
    }
    return Sql.of("select * from (")
        .then(sql)
        .then(") answer where")
        .in("status", question.statuses().stream().map(ClaimRows::code).toList());
  }

  private void narrowByEnds(Sql sql, Question question) throws SQLException {
    if (question.about() != null) {
      narrow(sql, question, question.about(), List.of("subject_label", "object_label"));
    }
    if (question.subject() != null) {
      narrow(sql, question, question.subject(), List.of("subject_label"));
    }
    if (question.object() != null) {
      narrow(sql, question, question.object(), List.of("object_label"));
    }
  }

  /** The day is asked for inside too, where the index on ends and days can answer. */
  private void narrow(Sql sql, Question question, String name, List<String> labels)
      throws SQLException {
    List<Cluster> clusters = new Identities(session, cutoff).called(NormalName.of(name));
    sql.then("and c.id in (");
    boolean first = true;
    for (Cluster cluster : clusters) {
      for (String label : labels) {
        sql.then(first ? "select x.id from claim x where" : "union select x.id from claim x where");
        sql.then(cluster.holds("x." + label, "x.report"));
        narrowByDays(sql, question, "x");
        first = false;
      }
    }
    sql.then(first ? "null)" : ")");
  }

  /** Claims narrowed by a condition on {@code c}, in the order in which they were recorded. */
  List<HeldClaim> where(Sql condition) throws SQLException {
    return held(all().then("and").then(condition).then("order by c.id"));
  }

  /** The claims of these rows that nobody has found wrong, in order. */
  List<HeldClaim> inUse(Collection<Long> ids) throws SQLException {
    List<HeldClaim> all = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(List.copyOf(ids))) {
      for (HeldClaim held : where(Sql.of("").in("c.id", chunk))) {
        if (held.status() == Status.PROPOSED || held.status() == Status.ACCEPTED) {
          all.add(held);
        }
      }
    }
    return all;
  }

  /** Claims whose quotes have all these, best first. */
  List<HeldClaim> ranked(List<SearchTerm> terms, int limit) throws SQLException {
    Dialect dialect = session.dialect();
    return held(
        Sql.of("select a.* from (")
            .then(all())
            .then(") a join (" + dialect.matching("claim_words") + ") m", dialect.asked(terms))
            .then("on m.id = a.id order by m.rank, a.id limit ?", (long) limit));
  }

  private List<HeldClaim> held(Sql sql) throws SQLException {
    List<Found> found =
        session.list(
            sql,
            row ->
                new Found(
                    ClaimRow.of(row),
                    Journal.instant(row.number("recorded")),
                    status(row.text("status"))));
    List<Claim> claims =
        ClaimReader.claims(session, texts, found.stream().map(Found::row).toList());
    List<HeldClaim> held = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      Claim claim = claims.get(i);
      held.add(
          new HeldClaim(
              new ClaimId(each.row().name()),
              claim,
              each.row().entry(),
              each.recorded(),
              each.status()));
    }
    return List.copyOf(held);
  }

  /** The rows of claims, without where they stand. */
  static List<ClaimRow> rows(Session session, Sql condition) throws SQLException {
    return session.list(
        Sql.of("select c.* from claim c where").then(condition).then("order by c.id"),
        ClaimRow::of);
  }

  static String code(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static Status status(@Nullable String code) {
    return Status.valueOf(String.valueOf(code).toUpperCase(Locale.ROOT));
  }
}
