package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands in the word indices of some reports, kept while the rows they are drawn from are
 * changed.
 */
final class IndexedWords {
  private final Session session;
  private final Set<Long> reports;
  private final Map<Long, String> claims;
  private final Map<Long, String> passages;

  private IndexedWords(Session session, Set<Long> reports) throws SQLException {
    this.session = session;
    this.reports = reports;
    this.claims = ofClaims();
    this.passages = ofPassages();
  }

  /** What stands in them now of these reports. */
  static IndexedWords of(Session session, Set<Long> reports) throws SQLException {
    return new IndexedWords(session, reports);
  }

  /** Puts what the rows say now in place of what they said. */
  void bringUpToDate() throws SQLException {
    reindex("claim_words", claims, ofClaims());
    reindex("passage_words", passages, ofPassages());
  }

  private Map<Long, String> ofClaims() throws SQLException {
    Map<Long, List<String>> words = new HashMap<>();
    for (long report : reports) {
      session.list(
          Sql.of("select q.claim, q.exact from claim c join quote q on q.claim = c.id")
              .then("where c.report = ? order by q.claim, q.position", report),
          row ->
              words
                  .computeIfAbsent(row.number("claim"), _ -> new ArrayList<>())
                  .addAll(SearchTerm.words(row.text("exact"))));
    }
    Map<Long, String> indexed = new HashMap<>();
    words.forEach((claim, found) -> indexed.put(claim, session.dialect().indexed(found)));
    return indexed;
  }

  private Map<Long, String> ofPassages() throws SQLException {
    Map<Long, String> indexed = new HashMap<>();
    for (long report : reports) {
      session.list(
          Sql.of("select p.id, p.begin_at, p.end_at, r.text from passage p")
              .then("join report r on r.entry = p.report where r.entry = ?", report),
          row -> {
            String words = row.text("text").substring(row.count("begin_at"), row.count("end_at"));
            indexed.put(row.number("id"), session.dialect().indexed(SearchTerm.words(words)));
            return true;
          });
    }
    return indexed;
  }

  private void reindex(String table, Map<Long, String> before, Map<Long, String> after)
      throws SQLException {
    for (long id : new TreeSet<>(before.keySet())) {
      String old = before.getOrDefault(id, "");
      String words = after.getOrDefault(id, "");
      if (!old.equals(words)) {
        session.dialect().reindex(session, table, new Dialect.Indexed(id, old), words);
      }
    }
  }
}
