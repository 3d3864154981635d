package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tidemark.store.Written.organisation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.store.sql.SqliteCasebook;

/** What goes into a casebook comes out as it went in, once, and can be taken elsewhere. */
public abstract class KeepingContract extends Trial {
  protected KeepingContract(Engine engine) {
    super(engine);
  }

  @Test
  void reportComesBackWhole() {
    ReadReport read = rivermen().read();
    casebook.add(read);

    KeptReport kept = casebook.report(read.report().id()).orElseThrow();
    assertEquals(read.original(), kept.original());
    assertEquals(read.report().text().characters(), kept.report().text().characters());
    assertEquals(read.report().text().blocks(), kept.report().text().blocks());
    assertEquals(read.report().source(), kept.report().source());
    assertEquals(read.entities(), kept.entities());
    assertEquals(RIVERMEN.aliases(), kept.entities().getFirst().aliases());
    List<Claim> claims = casebook.claims(Question.ALL).stream().map(HeldClaim::claim).toList();
    assertEquals(read.claims(), claims);
  }

  @Test
  void whateverAClaimSaysComesBackUnchanged() {
    for (long seed = 0; seed < 60; seed++) {
      ReadReport read = RandomReport.of(seed);
      casebook.add(read);
      Question question = Question.ALL.report(read.report().id());
      List<Claim> back = casebook.claims(question).stream().map(HeldClaim::claim).toList();
      assertEquals(read.claims(), back, "seed " + seed);
      assertEquals(read.entities(), casebook.report(read.report().id()).orElseThrow().entities());
    }
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void sameBytesAreKeptOnce() {
    assertInstanceOf(Added.Kept.class, casebook.add(rivermen().read()));
    Added again = casebook.add(rivermen().read());

    Added.AlreadyHeld held = assertInstanceOf(Added.AlreadyHeld.class, again);
    assertEquals("rivermen.txt", held.report().source().file());
    assertEquals(1, casebook.entries().size());
    assertEquals(4, casebook.claims(Question.ALL).size());
  }

  @Test
  void reportThatCannotBeKeptLeavesNothing() {
    Written bad = Written.report("nul.txt", "The Rivermen\0held Northford");
    assertThrows(IllegalArgumentException.class, () -> casebook.add(bad.read()));

    assertEquals(List.of(), casebook.entries());
    assertEquals(List.of(), casebook.reports());
    assertInstanceOf(Added.Kept.class, casebook.add(rivermen().read()));
  }

  @Test
  void timeNeverRunsBackwards() {
    clock.set("2024-03-01T00:00:00Z");
    casebook.add(rivermen().read());
    clock.set("2024-01-01T00:00:00Z");
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());

    List<Entry> entries = casebook.entries();
    assertEquals(entries.get(0).recorded(), entries.get(1).recorded());
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void manyWritersAtOnceAllArrive() throws Exception {
    List<Callable<Integer>> writers = List.of(writer("a"), writer("b"), writer("c"));
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Integer> done : threads.invokeAll(writers)) {
        assertEquals(12, done.get());
      }
    }
    assertEquals(36, casebook.reports().size());
    assertEquals(List.of(), casebook.verify());
  }

  private Callable<Integer> writer(String name) {
    return () -> {
      try (Casebook mine = engine.open(folder, clock)) {
        for (int i = 0; i < 12; i++) {
          mine.add(other(name + i, RIVERMEN, HILL_LEAGUE).read());
        }
        return 12;
      }
    };
  }

  @Test
  void copyIsEqual() {
    fill();
    try (Casebook copy = engine.another(folder, clock)) {
      assertEquals(casebook.entries().size(), copy.copyFrom(casebook));
      assertSame(casebook, copy);
      assertEquals(0, copy.copyFrom(casebook));
      casebook.record(new Decision.Accept(idOf(Kind.CONTROLS), "jon", ""));
      assertEquals(1, copy.copyFrom(casebook));
      copy.record(new Decision.Reject(idOf(Kind.CONTROLS), "jon", ""));
      CasebookProblem problem = assertThrows(CasebookProblem.class, () -> copy.copyFrom(casebook));
      assertEquals(CasebookProblem.Kind.OTHER_HISTORY, problem.kind());
    }
  }

  @Test
  void backupIsEqual() {
    fill();
    Path file = folder.resolve("backup.tidemark");
    casebook.backup(file);
    try (Casebook backup = SqliteCasebook.open(file, clock)) {
      assertSame(casebook, backup);
    }
    CasebookProblem problem = assertThrows(CasebookProblem.class, () -> casebook.backup(file));
    assertEquals(CasebookProblem.Kind.EXISTS, problem.kind());
  }

  private void fill() {
    casebook.add(rivermen().read());
    ClaimId fought = idOf(Kind.FOUGHT);
    Entity militia = organisation("Hill League militia", "HLM");
    Assertion said = Assertion.of(Kind.FOUGHT, militia, RIVERMEN, Details.NONE);
    Claim right = rivermen().claim(said, Holds.UNDATED, "League fought");
    casebook.record(new Decision.Correct(fought, right, "ina", "its militia"));
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());
    Entry judged =
        casebook.record(
            new Judgement(
                Named.everywhere(EntityKind.ORGANISATION, "HLM"),
                Named.everywhere(EntityKind.ORGANISATION, "Hill League"),
                Judgement.Identity.SAME,
                "ina",
                ""));
    casebook.record(new Undo(judged.number(), "ina", "no"));
  }

  private static void assertSame(Casebook one, Casebook other) {
    assertEquals(one.entries(), other.entries());
    assertEquals(one.reports(), other.reports());
    assertEquals(one.claims(Question.ALL), other.claims(Question.ALL));
    assertEquals(one.entities(), other.entities());
    assertEquals(List.of(), other.verify());
  }
}
