package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.store.Change;
import org.tidemark.store.Forgetting;

/** What was forgotten when, in and out of its tables. */
final class ForgettingRows {
  static final String FORGETTING = "forgetting";

  private final Session session;

  ForgettingRows(Session session) {
    this.session = session;
  }

  /** Appends a forgetting to a journal. */
  Journal.Line append(Journal journal, Instant now, Forgetting forgetting) throws SQLException {
    Journal.Line line = journal.append(now, FORGETTING, ActPrints.forgetting(forgetting));
    session.run(
        Sql.of(
            "insert into forgetting (entry, by_whom, why) values (?, ?, ?)",
            line.number(),
            forgetting.by(),
            forgetting.why()));
    Set<Long> known = forgotten();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (long entry : forgetting.entries()) {
      if (!known.contains(entry)) {
        rows.add(new @Nullable Object[] {entry, line.number()});
      }
    }
    session.runAll("insert into forgotten (entry, forgetting) values (?, ?)", rows);
    return line;
  }

  /** The entries whose rows are not any more what was recorded. */
  Set<Long> forgotten() throws SQLException {
    return new HashSet<>(
        session.list(Sql.of("select entry from forgotten"), row -> row.number("entry")));
  }

  /** Adds the forgettings whose entries meet a condition on the column {@code entry}. */
  void collect(Sql condition, Map<Long, Change> changes) throws SQLException {
    Map<Long, List<Long>> entries = new HashMap<>();
    session.list(
        Sql.of("select f.forgetting, f.entry from forgotten f where f.forgetting in")
            .then("(select entry from forgetting where")
            .then(condition)
            .then(")"),
        row ->
            entries
                .computeIfAbsent(row.number("forgetting"), _ -> new ArrayList<>())
                .add(row.number("entry")));
    session.list(
        Sql.of("select entry, by_whom, why from forgetting where").then(condition),
        row ->
            changes.put(
                row.number("entry"),
                new Forgetting(
                    entries.getOrDefault(row.number("entry"), List.of()),
                    row.text("by_whom"),
                    row.text("why"))));
  }
}
