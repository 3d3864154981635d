package org.tidemark.store.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** The same questions as a careful person would put them to PostgreSQL by hand. */
final class PlainSql {
  private static final String STATE =
      """
      select c.*, q.exact, q.begin_at, q.end_at, r.title, r.publisher, r.published
        from claim c
        join quote q on q.claim = c.id and q.position = 0
        join report r on r.entry = c.report
       where (c.subject_label = any (array(select id from label where normal = ?))
              or c.object_label = any (array(select id from label where normal = ?)))
         and c.last_day >= ? and c.first_day <= ? and c.entry <= ?
         and not exists (select 1 from decision d where d.claim = c.id and d.outcome <> 'accepted')
       order by c.id limit ?\
      """;
  private static final String COUNT =
      "select count(*) from claim c where c.last_day >= ? and c.first_day <= ? and c.entry <= ?"
          + " and not exists (select 1 from decision d where d.claim = c.id"
          + " and d.outcome <> 'accepted')";
  private static final String SEARCH =
      "select c.id, ts_rank_cd(w.words, q) as rank from claim_words w join claim c on c.id = w.id,"
          + " to_tsquery('simple', ?) q where w.words @@ q order by rank desc limit 20";

  private final String address;
  private final int shown;

  PlainSql(String address, int shown) {
    this.address = address;
    this.shown = shown;
  }

  void run() throws Exception {
    try (Connection connection = DriverManager.getConnection(address)) {
      state(connection, new Skew(new Random(1), MadeReports.ORGANISATIONS, 1), "any");
      state(connection, new Skew(new Random(2), 20, 1), "the 20 most spoken of");
      count(connection);
      search(connection);
    }
  }

  private static void say(String what, Times times) {
    System.out.printf("| %-8s | %-52s | %s |%n", "plain", what, times.inWords());
  }

  private static long rows(PreparedStatement statement) throws Exception {
    long rows = 0;
    try (ResultSet results = statement.executeQuery()) {
      while (results.next()) {
        results.getObject(1);
        rows++;
      }
    }
    return rows;
  }

  private void state(Connection connection, Skew which, String whose) throws Exception {
    Random random = new Random(3);
    try (PreparedStatement statement = connection.prepareStatement(STATE)) {
      Times times =
          Times.of(
              200,
              1000,
              number -> {
                random.nextInt(60);
                long day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9_000)).toEpochDay();
                String name = MadeReports.organisation(which.next()).toLowerCase(Locale.ROOT);
                statement.setString(1, name);
                statement.setString(2, name);
                statement.setLong(3, day);
                statement.setLong(4, day);
                statement.setLong(5, Long.MAX_VALUE);
                statement.setLong(6, shown);
                rows(statement);
              });
      say("state of an organisation, " + whose, times);
    }
  }

  private static void count(Connection connection) throws Exception {
    Random random = new Random(4);
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      Times times =
          Times.of(
              1,
              5,
              number -> {
                long day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9_000)).toEpochDay();
                statement.setLong(1, day);
                statement.setLong(2, day);
                statement.setLong(3, Long.MAX_VALUE);
                rows(statement);
              });
      say("all claims that held on a date, counted", times);
    }
  }

  private static void search(Connection connection) throws Exception {
    Skew words = new Skew(new Random(5), 2_000, 1);
    try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
      Times two =
          Times.of(
              20,
              200,
              number -> {
                statement.setString(
                    1,
                    MadeReports.word(20 + words.next())
                        + " & "
                        + MadeReports.word(20 + words.next()));
                rows(statement);
              });
      say("two words", two);
      statement.setString(1, "the");
      say("the commonest word", Times.of(1, 5, number -> rows(statement)));
    }
  }
}
