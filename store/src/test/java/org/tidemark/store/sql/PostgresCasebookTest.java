package org.tidemark.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.CasebookProblem.Kind;
import org.tidemark.store.Trial;

/** What only a server can have wrong with it. */
final class PostgresCasebookTest extends Trial {
  PostgresCasebookTest() {
    super(new PostgresEngine());
  }

  private String address() {
    return ((PostgresEngine) engine).address();
  }

  @Test
  void newerCasebookIsLeftAlone() {
    engine.tamper(folder, "insert into casebook_version values (99)");
    CasebookProblem problem =
        assertThrows(CasebookProblem.class, () -> PostgresCasebook.open(address(), clock));
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
  void whoMayOnlyReadIsToldSo() {
    casebook.add(rivermen().read());
    String readOnly = address() + "&options=-c%20default_transaction_read_only=on";
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
