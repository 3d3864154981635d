package org.tidemark.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookContract;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.CasebookProblem.Kind;

/** The contract on a real server, which the tests start themselves; without one they fail. */
final class PostgresCasebookTest extends CasebookContract {
  private static EmbeddedPostgres server;

  private final String schema = fresh();

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  /** An address of a schema that is not there yet. */
  private static String fresh() {
    String schema = "c" + UUID.randomUUID().toString().replace("-", "");
    run("create schema " + schema, "public");
    return schema;
  }

  private static String address(String schema) {
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  private static void run(String sql, String schema) {
    try (Connection connection = DriverManager.getConnection(address(schema));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Casebook open(InstantSource clock) {
    return PostgresCasebook.open(address(schema), clock);
  }

  @Override
  protected Casebook another(InstantSource clock) {
    return PostgresCasebook.open(address(fresh()), clock);
  }

  @Override
  protected String bytes() {
    return "bytea";
  }

  @Override
  protected void tamper(String sql) {
    run(sql, schema);
  }

  @Test
  void newerCasebookIsLeftAlone() {
    run("insert into casebook_version values (99)", schema);
    CasebookProblem problem = assertThrows(CasebookProblem.class, () -> open(clock));
    assertEquals(Kind.NEWER, problem.kind());
  }

  @Test
  void missingServerIsNamedWithoutItsPassword() {
    String nowhere = "jdbc:postgresql://localhost:1/x?user=ina&password=secret";
    CasebookProblem problem =
        assertThrows(CasebookProblem.class, () -> PostgresCasebook.open(nowhere, clock));
    assertEquals(Kind.UNREACHABLE, problem.kind());
    assertFalse(problem.getMessage().contains("secret"));
  }

  @Test
  void roleThatMayOnlyReadIsToldSo() {
    casebook.add(rivermen().read());
    String readOnly = address(schema) + "&options=-c%20default_transaction_read_only=on";
    try (Casebook opened = PostgresCasebook.open(readOnly, clock)) {
      assertEquals(1, opened.reports().size());
      CasebookProblem problem =
          assertThrows(
              CasebookProblem.class,
              () -> opened.add(other("x.txt", RIVERMEN, HILL_LEAGUE).read()));
      assertEquals(Kind.READ_ONLY, problem.kind());
    }
  }
}
