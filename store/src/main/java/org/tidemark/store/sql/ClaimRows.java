package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final String CLAIM = "c";
  private static final String INSIDE = "x";

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

  /**
   * Few claims were ever decided on: all are counted first, and those corrected for one by one. How
   * a claim stands on which nobody decided shows in its row.
   */
  long count(Question question) throws SQLException {
    return countAll(question.limit(0));
  }

  private long countAll(Question question) throws SQLException {
    if (question.statuses().isEmpty()) {
      return count(from(question));
    }
    Sql decided =
        Sql.of("and c.id in (select claim from decision union select correction from decision)");
    long all = 0;
    if (question.statuses().contains(Status.PROPOSED)) {
      Sql proposed = Sql.of("and c.entry = c.report");
      all += count(from(question).then(proposed));
      all -= count(from(question).then(proposed).then(decided));
    }
    if (question.statuses().contains(Status.WITHDRAWN)) {
      Sql withdrawn = Sql.of("and c.entry <> c.report");
      all += count(from(question).then(withdrawn));
      all -= count(from(question).then(withdrawn).then(decided));
    }
    return all + count(from(question).then(decided).then(standing(CLAIM, question)));
  }

  private long count(Sql from) throws SQLException {
    return session
        .first(Sql.of("select count(*) as answer").then(from), row -> row.number("answer"))
        .orElseThrow();
  }

  private Sql asked(Question question) throws SQLException {
    Sql sql =
        Sql.of("select c.*, e.recorded,")
            .then(statusOf(CLAIM))
            .then("as status from (select c.*")
            .then(from(question))
            .then(") c join entry e on e.number = c.entry where 1 = 1");
    return isFirstFew(question) ? sql : sql.then(standing(CLAIM, question));
  }

  /** The latest decision in force counts; a correction is as good as accepted while it is. */
  private Sql statusOf(String table) {
    return Sql.of(
        """
        coalesce(
          (select case when d.correction = c.id then 'accepted' else d.outcome end
             from decision d
            where (d.claim = c.id or d.correction = c.id) and d.entry <= ?
              and not exists (select 1 from undo u where u.target = d.entry and u.entry <= ?)
            order by d.entry desc limit 1),
          case when c.entry = c.report then 'proposed' else 'withdrawn' end)\
        """
            .replace("c.", table + "."),
        cutoff,
        cutoff);
  }

  private Sql standing(String table, Question question) {
    if (question.statuses().isEmpty()) {
      return Sql.of("");
    }
    List<String> these = question.statuses().stream().map(ClaimRows::code).toList();
    String marks = String.join(", ", Collections.nCopies(these.size(), "?"));
    Sql sql = Sql.of("and").then(statusOf(table));
    return sql.then("in (" + marks + ")", these.toArray());
  }

  /** The rows that fit, however they stand. */
  private Sql from(Question question) throws SQLException {
    Sql sql = Sql.of("from claim c where c.entry <= ?", cutoff);
    List<SearchTerm> terms = question.words() == null ? null : SearchTerm.parse(question.words());
    if (terms != null && terms.isEmpty()) {
      return sql.then("and 1 = 0");
    }
    narrowByEnds(sql, question);
    narrowByKind(sql, question, CLAIM);
    if (question.report() != null) {
      sql.then(
          "and c.report in (select entry from report where sha256 = ?)",
          question.report().sha256());
    }
    if (question.rule() != null) {
      sql.then("and c.found_name = ?", question.rule());
    }
    narrowByDays(sql, question, CLAIM);
    if (terms != null) {
      Dialect dialect = session.dialect();
      String matching = "and c.id in (select id from (" + dialect.matching("claim_words") + ") m)";
      sql.then(matching, dialect.asked(terms));
    }
    return sql;
  }

  private Sql all() {
    return Sql.of("select c.*, e.recorded,")
        .then(statusOf(CLAIM))
        .then(
            "as status from claim c join entry e on e.number = c.entry where c.entry <= ?", cutoff);
  }

  private static void narrowByKind(Sql sql, Question question, String table) {
    if (!question.kinds().isEmpty()) {
      sql.then("and").in(table + ".kind", question.kinds().stream().map(Kind::code).toList());
    }
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

  /** What can be is asked for inside too, where the index on ends and days can answer. */
  private void narrow(Sql sql, Question question, String name, List<String> labels)
      throws SQLException {
    boolean first = true;
    sql.then("and c.id in (");
    for (Cluster cluster : new Identities(session, cutoff).called(NormalName.of(name))) {
      for (Cluster part : isFirstFew(question) ? cluster.apart() : List.of(cluster)) {
        for (String label : labels) {
          sql.then(first ? "select id from (" : "union select id from (");
          sql.then(inside(question, part.holds(INSIDE + "." + label, INSIDE + ".report")));
          sql.then(first ? ") one" : ") more");
          first = false;
        }
      }
    }
    sql.then(first ? "null)" : ")");
  }

  /** Of very many claims the first few are found without the others, if nothing else is asked. */
  private static boolean isFirstFew(Question question) {
    long ends =
        Stream.of(question.about(), question.subject(), question.object())
            .filter(Objects::nonNull)
            .count();
    boolean more = question.words() != null || question.report() != null || question.rule() != null;
    return question.limit() > 0 && ends == 1 && !more;
  }

  private Sql inside(Question question, Sql end) {
    Sql sql = Sql.of("select x.id from claim x where").then(end);
    narrowByDays(sql, question, INSIDE);
    if (isFirstFew(question)) {
      sql.then("and x.entry <= ?", cutoff);
      narrowByKind(sql, question, INSIDE);
      sql.then(standing(INSIDE, question));
      sql.then("order by x.id limit ?", (long) question.limit());
    }
    return sql;
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
    long last = LastRow.of(session, "claim", "entry", cutoff);
    Optional<List<Long>> tooMany =
        new Commonness(session, "claim_words", last).latestIfTooMany(terms, limit);
    if (tooMany.isPresent()) {
      List<HeldClaim> latest = new ArrayList<>(where(Sql.of("").in("c.id", tooMany.get())));
      Collections.reverse(latest);
      return List.copyOf(latest);
    }
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
