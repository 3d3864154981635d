package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tidemark.store.CasebookProblem;

/** SQLite's way: one file, one writer at a time, FTS5 for words. */
final class SqliteDialect implements Dialect {
  /** "TIDE" in the file's header tells a casebook from other SQLite files. */
  static final int APPLICATION_ID = 0x54494445;

  /** A full disk is told as such; these are a quota, a limit of size, or a failing disk. */
  private static final Set<SQLiteErrorCode> WRITING =
      Set.of(
          SQLiteErrorCode.SQLITE_IOERR_WRITE,
          SQLiteErrorCode.SQLITE_IOERR_FSYNC,
          SQLiteErrorCode.SQLITE_IOERR_TRUNCATE,
          SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

  @Override
  public String ending() {
    return "sqlite";
  }

  @Override
  public Map<String, String> types() {
    return Map.of("key", "integer primary key", "bytes", "blob", "rowless", " without rowid");
  }

  @Override
  public boolean keepsStatements() {
    return true;
  }

  @Override
  public int version(Session session) throws SQLException {
    return pragma(session, "user_version");
  }

  @Override
  public void noteVersion(Session session, int version) throws SQLException {
    session.execute("pragma application_id = " + APPLICATION_ID);
    session.execute("pragma user_version = " + version);
  }

  static int pragma(Session session, String name) throws SQLException {
    return session.first(Sql.of("pragma " + name), row -> row.count(name)).orElse(0);
  }

  @Override
  public void begin(Session session) throws SQLException {
    session.execute("begin immediate");
  }

  @Override
  public void commit(Session session) throws SQLException {
    session.execute("commit");
  }

  @Override
  public void rollback(Session session) throws SQLException {
    session.execute("rollback");
  }

  @Override
  public Optional<CasebookProblem.Kind> problem(SQLException failure) {
    if (!(failure instanceof SQLiteException told)) {
      return Optional.empty();
    }
    if (WRITING.contains(told.getResultCode())) {
      return Optional.of(CasebookProblem.Kind.UNWRITABLE);
    }
    SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(told.getResultCode().code & 0xff);
    return switch (primary) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(CasebookProblem.Kind.BUSY);
      case SQLITE_READONLY -> Optional.of(CasebookProblem.Kind.READ_ONLY);
      case SQLITE_FULL -> Optional.of(CasebookProblem.Kind.FULL);
      case SQLITE_NOTADB -> Optional.of(CasebookProblem.Kind.NOT_A_CASEBOOK);
      case SQLITE_CORRUPT -> Optional.of(CasebookProblem.Kind.DAMAGED);
      case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM ->
          Optional.of(CasebookProblem.Kind.UNREACHABLE);
      default -> Optional.empty();
    };
  }

  @Override
  public String indexing(String table) {
    return "insert into " + table + " (rowid, words) values (?, ?)";
  }

  @Override
  public String indexed(List<String> words) {
    return String.join(" ", words);
  }

  @Override
  public void reindex(Session session, String table, Indexed old, String words)
      throws SQLException {
    session.run(
        Sql.of(
            "insert into " + table + " (" + table + ", rowid, words) values ('delete', ?, ?)",
            old.id(),
            old.words()));
    session.run(Sql.of(indexing(table), old.id(), words));
  }

  @Override
  public boolean wipe(Session session) throws SQLException {
    session.execute("insert into passage_words (passage_words) values ('optimize')");
    session.execute("insert into claim_words (claim_words) values ('optimize')");
    session.execute("vacuum");
    return session
        .first(Sql.of("pragma wal_checkpoint(truncate)"), row -> row.count("busy") == 0)
        .orElse(true);
  }

  @Override
  public String matching(String table) {
    return "select rowid as id, rank from " + table + " where " + table + " match ?";
  }

  @Override
  public Optional<String> sample(String table) {
    return Optional.empty();
  }

  @Override
  public String latestMatching(String table, boolean dense) {
    return "select rowid as id from "
        + table
        + " where "
        + table
        + " match ? and rowid <= ? order by rowid desc limit ?";
  }

  @Override
  public String asked(List<SearchTerm> terms) {
    return terms.stream()
        .map(term -> "\"" + String.join(" ", term.words()) + "\"" + (term.beginning() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<String> ownCheck(Session session) throws SQLException {
    return session.list(Sql.of("pragma quick_check"), row -> row.text("quick_check")).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }
}
