package org.tidemark.store.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.CasebookProblem.Kind;
import org.tidemark.store.Erasure;
import org.tidemark.store.Trial;

/** What only a file can have wrong with it. */
final class SqliteCasebookTest extends Trial {
  private static final Erasure ODA_BRANDT =
      new Erasure(Set.of("Oda Brandt"), words -> words.replace("Oda Brandt", "███ ██████"));

  SqliteCasebookTest() {
    super(new SqliteEngine());
  }

  private Path file() {
    return SqliteEngine.file(folder);
  }

  private CasebookProblem refused(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    CasebookProblem problem =
        assertThrows(CasebookProblem.class, () -> SqliteCasebook.open(file, clock));
    assertArrayEquals(before, Files.readAllBytes(file));
    assertFalse(Files.exists(Path.of(file + "-wal")));
    return problem;
  }

  @Test
  void closedCasebookIsOneFile() throws IOException {
    casebook.add(rivermen().read());
    casebook.close();
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file()), files.toList());
    }
    casebook = engine.open(folder, clock);
    assertEquals(1, casebook.reports().size());
  }

  @Test
  void fileThatIsNoCasebookIsLeftAlone() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "bread, milk, eggs\n".repeat(99));
    assertEquals(Kind.NOT_A_CASEBOOK, refused(notes).kind());
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws IOException {
    Path shop = folder.resolve("shop.db");
    SqliteEngine.run(shop, "create table bread (price integer)");
    assertEquals(Kind.NOT_A_CASEBOOK, refused(shop).kind());
  }

  @Test
  void folderIsNoCasebook() {
    CasebookProblem problem =
        assertThrows(CasebookProblem.class, () -> SqliteCasebook.open(folder, clock));
    assertEquals(Kind.NOT_A_CASEBOOK, problem.kind());
    Path nowhere = folder.resolve("nowhere/casebook");
    assertEquals(
        Kind.UNREACHABLE,
        assertThrows(CasebookProblem.class, () -> SqliteCasebook.open(nowhere, clock)).kind());
    assertFalse(Files.exists(nowhere.getParent()));
  }

  @Test
  void emptyFileBecomesACasebook() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    try (Casebook opened = SqliteCasebook.open(empty, clock)) {
      assertEquals(List.of(), opened.verify());
    }
  }

  @Test
  void newerCasebookIsLeftAlone() throws IOException {
    casebook.add(rivermen().read());
    casebook.close();
    SqliteEngine.run(file(), "pragma user_version = 99");
    CasebookProblem problem = refused(file());
    SqliteEngine.run(file(), "pragma user_version = " + Schema.latest());
    casebook = engine.open(folder, clock);

    assertEquals(Kind.NEWER, problem.kind());
    assertEquals(
        file()
            + ": it was written by a newer Tidemark (its tables have version 99, this one knows "
            + Schema.latest()
            + "). Use that version or a later one.",
        problem.getMessage());
  }

  @Test
  void casebookThatMayOnlyBeReadSaysSoAndAnswers() {
    casebook.add(rivermen().read());
    try (Casebook readOnly = SqliteCasebook.openToRead(file(), clock)) {
      assertEquals(1, readOnly.reports().size());
      CasebookProblem problem =
          assertThrows(
              CasebookProblem.class,
              () -> readOnly.add(other("x.txt", RIVERMEN, HILL_LEAGUE).read()));
      assertEquals(Kind.READ_ONLY, problem.kind());
    }
    assertEquals(1, casebook.entries().size());
  }

  @Test
  void fullDiskLeavesTheCasebookAsItWas() {
    casebook.add(rivermen().read());
    SqliteCasebook small = (SqliteCasebook) casebook;
    small.database.read(session -> {
      session.execute("pragma max_page_count = 1");
      return session;
    });
    String much = "The Rivermen held Northford. ".repeat(40_000);
    var big = org.tidemark.store.Written.report("big.txt", much).read();
    CasebookProblem problem = assertThrows(CasebookProblem.class, () -> casebook.add(big));

    assertEquals(Kind.FULL, problem.kind());
    assertEquals(1, casebook.entries().size());
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void damagedFileIsFound() throws IOException {
    casebook.add(rivermen().read());
    casebook.close();
    byte[] bytes = Files.readAllBytes(file());
    for (int i = 8192; i < 12288; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file(), bytes);
    assertFalse(flawless(file()));
    Files.delete(file());
    casebook = engine.open(folder, clock);
  }

  @Test
  void whatAnotherProgramStillReadsIsRewrittenWhenNextOpened() throws IOException, SQLException {
    casebook.add(rivermen().read());
    ((SqliteCasebook) casebook)
        .database.read(session -> {
          session.execute("pragma busy_timeout = 20");
          session.execute("pragma wal_checkpoint(truncate)");
          return session;
        });
    try (Connection reader = SqliteEngine.connect(file());
        Statement reading = reader.createStatement()) {
      reading.execute("begin");
      reading.execute("select count(*) from entry");
      CasebookProblem problem =
          assertThrows(CasebookProblem.class, () -> casebook.forget(ODA_BRANDT, "ina", ""));
      assertEquals(Kind.NOT_WIPED, problem.kind());
      assertEquals(List.of(), casebook.entitiesCalled("Oda Brandt"));
      assertTrue(bytes().contains("Oda Brandt"));
    }
    try (Casebook next = SqliteCasebook.open(file(), clock)) {
      assertEquals(List.of(), next.verify());
      assertFalse(bytes().contains("Oda Brandt"));
      assertFalse(((SqliteCasebook) next).database.read(Wiping::isOwed));
    }
  }

  @Test
  void filesAreRewrittenWhereAnEarlierForgettingCouldNot() throws IOException {
    casebook.add(rivermen().read());
    casebook.forget(ODA_BRANDT, "ina", "");
    casebook.close();
    SqliteEngine.run(file(), "create table left_over as select 'Oda Brandt ' || number from entry");
    SqliteEngine.run(file(), "drop table left_over");
    assertTrue(bytes().contains("Oda Brandt"));
    SqliteEngine.run(file(), "insert into wiping (forgetting) values (2)");
    casebook = engine.open(folder, clock);
    assertFalse(bytes().contains("Oda Brandt"));
    assertEquals(List.of(), casebook.verify());
  }

  private String bytes() throws IOException {
    Path log = Path.of(file() + "-wal");
    String more =
        Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1) : "";
    return new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1) + more;
  }

  private boolean flawless(Path file) {
    try (Casebook opened = SqliteCasebook.open(file, clock)) {
      return opened.verify().isEmpty();
    } catch (CasebookProblem problem) {
      return false;
    }
  }

  @Test
  void programsThatWriteAtOnceAllArrive() throws IOException, InterruptedException {
    Path fresh = folder.resolve("fresh.tidemark");
    Process one = WritingProgram.start(fresh, "one");
    Process two = WritingProgram.start(fresh, "two");

    assertEquals(0, one.waitFor());
    assertEquals(0, two.waitFor());
    try (Casebook opened = SqliteCasebook.open(fresh, clock)) {
      assertEquals(2 * WritingProgram.REPORTS, opened.reports().size());
      assertEquals(List.of(), opened.verify());
    }
  }

  @Test
  void casebookThatIsNotThereIsOnlyCreatedWhenWanted() {
    String nowhere = folder.resolve("nowhere.tidemark").toString();
    assertThrows(CasebookProblem.class, () -> Casebooks.openExisting(nowhere, clock));
    assertFalse(Files.exists(Path.of(nowhere)));
    Casebooks.open(nowhere, clock).close();
    Casebooks.openExisting(nowhere, clock).close();
  }
}
