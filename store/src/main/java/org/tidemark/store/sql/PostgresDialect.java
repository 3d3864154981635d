package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidemark.store.CasebookProblem;

/** PostgreSQL's way: a schema on a server, one writer at a time by a lock, tsvector for words. */
final class PostgresDialect implements Dialect {
  /** The last place in a text that a tsvector can tell from others. */
  private static final int LAST_PLACE = 16_383;

  @Override
  public String ending() {
    return "postgres";
  }

  @Override
  public Map<String, String> types() {
    return Map.of("key", "bigint primary key", "bytes", "bytea", "rowless", "");
  }

  @Override
  public boolean keepsStatements() {
    return false;
  }

  @Override
  public int version(Session session) throws SQLException {
    boolean there = session.number("count(to_regclass('casebook_version'))", "(select 1) x") == 1;
    return there ? (int) session.number("max(version)", "casebook_version") : 0;
  }

  @Override
  public void noteVersion(Session session, int version) throws SQLException {
    session.execute("create table if not exists casebook_version (version bigint not null)");
    session.run(Sql.of("insert into casebook_version (version) values (?)", (long) version));
  }

  @Override
  public void begin(Session session) throws SQLException {
    session.connection().setAutoCommit(false);
    session.execute(
        "select pg_advisory_xact_lock(hashtext('tidemark'), hashtext(current_schema()))");
  }

  @Override
  public void commit(Session session) throws SQLException {
    session.connection().commit();
    session.connection().setAutoCommit(true);
  }

  @Override
  public void rollback(Session session) throws SQLException {
    session.connection().rollback();
    session.connection().setAutoCommit(true);
  }

  @Override
  public Optional<CasebookProblem.Kind> problem(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return switch (state) {
      case "25006", "42501" -> Optional.of(CasebookProblem.Kind.READ_ONLY);
      case "53100" -> Optional.of(CasebookProblem.Kind.FULL);
      case "55P03", "40P01" -> Optional.of(CasebookProblem.Kind.BUSY);
      case "XX001", "XX002" -> Optional.of(CasebookProblem.Kind.DAMAGED);
      default ->
          state.startsWith("08") || state.startsWith("28") || state.startsWith("57P")
              ? Optional.of(CasebookProblem.Kind.UNREACHABLE)
              : Optional.empty();
    };
  }

  @Override
  public String indexing(String table) {
    return "insert into " + table + " (id, words) values (?, cast(? as tsvector))";
  }

  @Override
  public void reindex(Session session, String table, Indexed old, String words)
      throws SQLException {
    session.run(
        Sql.of(
            "update " + table + " set words = cast(? as tsvector) where id = ?", words, old.id()));
  }

  @Override
  public boolean wipe(Session session) throws SQLException {
    for (String table : ErasedColumns.TABLES) {
      session.execute("vacuum full " + table);
    }
    return true;
  }

  /** Written as a tsvector, so that the server's own ideas of what a word is play no part. */
  @Override
  public String indexed(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> "'" + words.get(i) + "':" + Math.min(i + 1, LAST_PLACE))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String matching(String table) {
    return "select t.id, -ts_rank_cd(t.words, q.asked) as rank from "
        + table
        + " t, (select cast(? as tsquery) as asked) q where t.words @@ q.asked";
  }

  /** What is dense is found by going back through the rows, what is not by the index of words. */
  @Override
  public String latestMatching(String table, boolean dense) {
    String matching = "select id from " + table + " where words @@ cast(? as tsquery) and id <= ?";
    return dense
        ? matching + " order by id desc limit ?"
        : "with m as materialized (" + matching + ") select id from m order by id desc limit ?";
  }

  @Override
  public Optional<String> sample(String table) {
    return Optional.of(
        "select count(*) as hits from (select words from "
            + table
            + " where id <= ? and id > ? - ? offset 0) latest"
            + " where latest.words @@ cast(? as tsquery)");
  }

  @Override
  public String asked(List<SearchTerm> terms) {
    return terms.stream().map(PostgresDialect::asked).collect(Collectors.joining(" & "));
  }

  private static String asked(SearchTerm term) {
    String inRow =
        term.words().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> "));
    return "(" + inRow + (term.beginning() ? ":*" : "") + ")";
  }

  @Override
  public List<String> ownCheck(Session session) {
    return List.of();
  }
}
