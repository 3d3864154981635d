package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidemark.store.CasebookProblem;

/** All in which one engine differs from another. */
interface Dialect {
  /** The ending of the names of its own scripts. */
  String ending();

  /** What stands for the placeholders in the common scripts. */
  Map<String, String> types();

  /** Whether it is for us to keep statements that were understood; a driver may do it itself. */
  boolean keepsStatements();

  /** The version of the tables; 0 where there are none. */
  int version(Session session) throws SQLException;

  /** Notes the version the tables have now. */
  void noteVersion(Session session, int version) throws SQLException;

  /** Begins to write; nobody else writes until the end. */
  void begin(Session session) throws SQLException;

  void commit(Session session) throws SQLException;

  void rollback(Session session) throws SQLException;

  /** What a failure means for the person waiting; empty if it is a fault of ours. */
  Optional<CasebookProblem.Kind> problem(SQLException failure);

  /** The statement that puts an id and its words into a word index. */
  String indexing(String table);

  /** Folded words in the form in which the index takes them. */
  String indexed(List<String> words);

  /** Puts other words in place of those that an id was indexed with. */
  void reindex(Session session, String table, Indexed old, String words) throws SQLException;

  /**
   * What stands in a word index.
   *
   * @param id the id
   * @param words the words, in the form in which the index took them
   */
  record Indexed(long id, String words) {}

  /**
   * Rewrites the engine's files without what was overwritten.
   *
   * @return false where another program still reads from them as they were
   */
  boolean wipe(Session session) throws SQLException;

  /** A query giving {@code id} and {@code rank}, best lowest, with one question mark. */
  String matching(String table);

  /**
   * A query giving {@code id}, latest first, with marks for terms, the last id and how many.
   *
   * @param dense whether one row in fifty or more is thought to match
   */
  String latestMatching(String table, boolean dense);

  /**
   * A query giving {@code hits} among the latest rows, with marks for the last id twice, how many
   * rows, and terms; empty where the engine finds its way without.
   */
  Optional<String> sample(String table);

  /** Search terms in the form in which the index is asked. */
  String asked(List<SearchTerm> terms);

  /** What the engine itself finds broken in its files. */
  List<String> ownCheck(Session session) throws SQLException;
}
