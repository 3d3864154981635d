package org.tidemark.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidemark.store.Casebook;
import org.tidemark.store.Engine;
import org.tidemark.store.Filing;

/** A schema of its own, on one server that all trials share and that ends with them. */
final class PostgresEngine implements Engine {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String schema = fresh();

  /** Started by whoever needs it first. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String fresh() {
    String schema = "casebook" + COUNT.incrementAndGet();
    run("create schema " + schema, "public");
    return schema;
  }

  private static String address(String schema) {
    return Server.POSTGRES.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  private static void run(String sql, String schema) {
    try (Connection connection = DriverManager.getConnection(address(schema));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return address(schema);
  }

  @Override
  public Casebook open(Path folder, InstantSource clock) {
    return PostgresCasebook.open(address(), clock);
  }

  @Override
  public Casebook open(Path folder, InstantSource clock, Filing filing) {
    return PostgresCasebook.open(address(), clock, filing);
  }

  @Override
  public Casebook another(Path folder, InstantSource clock) {
    return PostgresCasebook.open(address(fresh()), clock);
  }

  @Override
  public void toVersion(Path folder, int version) {
    tamper(folder, "delete from casebook_version where version > " + version);
    tamper(folder, "insert into casebook_version (version) values (" + version + ")");
  }

  @Override
  public String bytes() {
    return "bytea";
  }

  @Override
  public void tamper(Path folder, String sql) {
    run(sql, schema);
  }
}
