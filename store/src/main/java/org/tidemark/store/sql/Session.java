package org.tidemark.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection for as long as one piece of work holds it. */
final class Session {
  private static final int BATCH = 1000;

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(Row row) throws SQLException;
  }

  private final Connection connection;
  private final Dialect dialect;

  private final Statements statements;

  Session(Connection connection, Dialect dialect) {
    this(connection, dialect, new Statements(connection, false));
  }

  Session(Connection connection, Dialect dialect, Statements statements) {
    this.connection = connection;
    this.dialect = dialect;
    this.statements = statements;
  }

  Dialect dialect() {
    return dialect;
  }

  Connection connection() {
    return connection;
  }

  <T> List<T> list(Sql sql, Reading<T> reading) throws SQLException {
    PreparedStatement statement = statements.take(sql.text());
    List<T> all = new ArrayList<>();
    boolean read = false;
    try {
      fill(statement, sql);
      try (ResultSet results = statement.executeQuery()) {
        Row row = new Row(results);
        while (results.next()) {
          all.add(reading.of(row));
        }
      }
      read = true;
    } finally {
      if (read) {
        statements.giveBack(sql.text(), statement);
      } else {
        statement.close();
      }
    }
    return all;
  }

  private static void fill(PreparedStatement statement, Sql sql) throws SQLException {
    int place = 1;
    for (Object value : sql.values()) {
      statement.setObject(place++, value);
    }
  }

  <T> Optional<T> first(Sql sql, Reading<T> reading) throws SQLException {
    List<T> all = list(sql, reading);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** The one number that an expression over a table gives. */
  long number(String expression, String table) throws SQLException {
    Sql sql = Sql.of("select " + expression + " as answer from " + table);
    return first(sql, row -> row.number("answer")).orElseThrow();
  }

  void run(Sql sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      fill(statement, sql);
      statement.executeUpdate();
    }
  }

  /** Runs a statement once for each row of values. */
  void runAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }

  /** Runs a statement that has no values and gives no answer to read. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
