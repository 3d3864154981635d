package org.tidemark.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.tidemark.store.Casebook;
import org.tidemark.store.Engine;
import org.tidemark.store.Filing;

/** A file with a name that an address must not stumble over. */
final class SqliteEngine implements Engine {
  static Path file(Path folder) {
    return folder.resolve("the book?#%20é.tidemark");
  }

  @Override
  public Casebook open(Path folder, InstantSource clock) {
    return SqliteCasebook.open(file(folder), clock);
  }

  @Override
  public Casebook open(Path folder, InstantSource clock, Filing filing) {
    return SqliteCasebook.open(file(folder), clock, filing);
  }

  @Override
  public Casebook another(Path folder, InstantSource clock) {
    return SqliteCasebook.open(folder.resolve("another.tidemark"), clock);
  }

  @Override
  public void toVersion(Path folder, int version) {
    run(file(folder), "pragma user_version = " + version);
  }

  @Override
  public String bytes() {
    return "blob";
  }

  /** The index of words holds no rows of its own here, so there is nothing to take out of it. */
  @Override
  public void tamper(Path folder, String sql) {
    if (!sql.contains("claim_words")) {
      run(file(folder), sql);
    }
  }

  static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:file:" + file.toUri().getRawPath());
  }

  static void run(Path file, String sql) {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
