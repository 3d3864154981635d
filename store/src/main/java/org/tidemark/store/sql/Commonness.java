package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Whether so many rows have certain words that to rank them would take too long. */
final class Commonness {
  private static final int MOST_RANKED = 5_000;
  private static final int SAMPLED = 2_000;
  private static final int DENSE = 50;

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
    String matching = dialect.latestMatching(table, isDense(terms));
    Sql sql = Sql.of(matching, dialect.asked(terms), last, (long) MOST_RANKED + 1);
    List<Long> latest = session.list(sql, row -> row.number("id"));
    return latest.size() > MOST_RANKED
        ? Optional.of(latest.subList(0, Math.min(limit, MOST_RANKED)))
        : Optional.empty();
  }

  private boolean isDense(List<SearchTerm> terms) throws SQLException {
    Optional<String> sample = session.dialect().sample(table);
    if (sample.isEmpty()) {
      return false;
    }
    Sql sql = Sql.of(sample.get(), last, last, (long) SAMPLED, session.dialect().asked(terms));
    long hits = session.first(sql, row -> row.number("hits")).orElse(0L);
    return hits > SAMPLED / DENSE;
  }
}
