package org.tidemark.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.CasebookProblem.Kind;
import org.tidemark.store.PlainTable;

/** The writer of plain tables into a SQLite file of their own, for other programs to open. */
public final class PlainTables {
  private PlainTables() {}

  /**
   * Writes tables into a file; one of that name is replaced. The same tables give the same bytes.
   *
   * @throws CasebookProblem if the file cannot be written
   */
  public static void write(List<PlainTable> tables, Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    try {
      Files.deleteIfExists(file);
      String url = "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
      try (Connection connection = config.createConnection(url)) {
        Session session = new Session(connection, new SqliteDialect());
        session.execute("begin");
        for (PlainTable table : tables) {
          write(session, table);
        }
        session.execute("commit");
        session.execute("vacuum");
      }
    } catch (SQLException | IOException e) {
      throw new CasebookProblem(
          file.toString(), Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private static void write(Session session, PlainTable table) throws SQLException {
    String columns =
        table.columns().stream().map(PlainTables::column).collect(Collectors.joining(", "));
    session.execute("create table " + quoted(table.name()) + " (" + columns + ")");
    String marks = "?, ".repeat(table.columns().size() - 1) + "?";
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (List<@Nullable String> row : table.rows()) {
      rows.add(values(table.columns(), row));
    }
    session.runAll("insert into " + quoted(table.name()) + " values (" + marks + ")", rows);
    for (PlainTable.Column column : table.columns()) {
      if (column.pointsTo() != null) {
        session.execute(
            "create index "
                + quoted(table.name() + "_" + column.name())
                + " on "
                + quoted(table.name())
                + " ("
                + quoted(column.name())
                + ")");
      }
    }
  }

  private static String column(PlainTable.Column column) {
    String name = quoted(column.name()) + " " + column.type();
    String key = column.name().equals("id") ? " primary key" : "";
    String to = column.pointsTo();
    return name + key + (to == null ? "" : " references " + quoted(to) + " (id)");
  }

  private static @Nullable Object[] values(
      List<PlainTable.Column> columns, List<@Nullable String> row) {
    @Nullable Object[] values = new @Nullable Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      String cell = row.get(i);
      values[i] =
          cell == null
              ? null
              : switch (columns.get(i).type()) {
                case "integer" -> (Object) Long.valueOf(cell);
                case "real" -> Double.valueOf(cell);
                default -> cell;
              };
    }
    return values;
  }

  /** Names are letters and underscores only; quotes are for those that SQL uses itself. */
  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
