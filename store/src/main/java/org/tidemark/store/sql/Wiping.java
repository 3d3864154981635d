package org.tidemark.store.sql;

import java.sql.SQLException;

/**
 * The rewriting of an engine's files, in which what was overwritten may still be read.
 *
 * <p>No transaction can hold it, so that somebody may be forgotten and the files not be rewritten;
 * it is owed until it is done.
 */
final class Wiping {
  private Wiping() {}

  /** Notes, within the transaction that forgets somebody, that the files are to be rewritten. */
  static void owe(Session session, long forgetting) throws SQLException {
    session.run(Sql.of("insert into wiping (forgetting) values (?)", forgetting));
  }

  static boolean isOwed(Session session) throws SQLException {
    return session.number("count(*)", "wiping") > 0;
  }

  /** Rewrites the files; tells whether nothing of what was overwritten is left. */
  static boolean wipe(Session session) throws SQLException {
    boolean clean = session.dialect().wipe(session);
    if (clean) {
      session.run(Sql.of("delete from wiping"));
    }
    return clean;
  }
}
