package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Whether so many rows have certain words that to rank them would take too long. */
final class Commonness {
  private static final int MOST_RANKED = 5_000;

  private final Session session;
  private final String table;
  private final long last;

  /** Of the words in a table of words, up to the last row that counts. */
  Commonness(Session session, String table, long last) {
    this.session = session;
    this.table = table;
    this.last = last;
  }

  /** The latest rows that have the words, if there are too many to rank. */
  Optional<List<Long>> latestIfTooMany(List<SearchTerm> terms, int limit) throws SQLException {
    Dialect dialect = session.dialect();
    Sql sql =
        Sql.of(dialect.latestMatching(table), dialect.asked(terms), last, (long) MOST_RANKED + 1);
    List<Long> latest = session.list(sql, row -> row.number("id"));
    return latest.size() > MOST_RANKED
        ? Optional.of(latest.subList(0, Math.min(limit, MOST_RANKED)))
        : Optional.empty();
  }
}
