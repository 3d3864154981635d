package org.tidemark.store.sql;

import java.sql.SQLException;

/** The last row that was there at an entry: rows are numbered in the order of entries. */
final class LastRow {
  private LastRow() {}

  /** The last row's id in a table, 0 if there was none. */
  static long of(Session session, String table, String entry, long cutoff) throws SQLException {
    return session
        .first(
            Sql.of("select coalesce(max(id), 0) as last from " + table + " where " + entry + " =")
                .then(
                    "(select max(" + entry + ") from " + table + " where " + entry + " <= ?)",
                    cutoff),
            row -> row.number("last"))
        .orElse(0L);
  }
}
