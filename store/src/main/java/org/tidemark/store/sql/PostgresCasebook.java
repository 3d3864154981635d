package org.tidemark.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.CasebookProblem.Kind;
import org.tidemark.store.Filing;

/** A casebook in one schema of a PostgreSQL server, for a team. */
public final class PostgresCasebook extends SqlCasebook {
  private final InstantSource clock;

  private PostgresCasebook(Database database, InstantSource clock, Filing filing) {
    super(database, clock, filing);
    this.clock = clock;
  }

  /**
   * Opens the casebook in the schema that a {@code jdbc:postgresql:} address names, creating its
   * tables if there are none.
   *
   * @throws CasebookProblem if the server cannot be reached or the casebook is a newer one
   */
  public static PostgresCasebook open(String address, InstantSource clock) {
    return open(address, clock, Filing.NONE);
  }

  /** The same, with claims filed under keys. */
  public static PostgresCasebook open(String address, InstantSource clock, Filing filing) {
    Database database = connect(address);
    try {
      Schema.bringUpToDate(database);
      PostgresCasebook casebook = new PostgresCasebook(database, clock, filing);
      casebook.wipeIfOwed();
      return casebook;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Database connect(String address) {
    String shown = address.replaceAll("(?i)(password=)[^&]*", "$1…");
    try {
      Connection connection = DriverManager.getConnection(address);
      return new Database(shown, connection, new PostgresDialect());
    } catch (SQLException e) {
      throw new CasebookProblem(shown, Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void backup(Path file) {
    if (Files.exists(file)) {
      throw new CasebookProblem(file.toString(), Kind.EXISTS, "");
    }
    try (SqliteCasebook copy = SqliteCasebook.open(file, clock, filing)) {
      copy.copyFrom(this);
    }
  }
}
