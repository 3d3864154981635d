package org.tidemark.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.store.Written.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Kind;
import org.tidemark.store.Added;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Clock;
import org.tidemark.store.Entry;
import org.tidemark.store.Filing;
import org.tidemark.store.Question;
import org.tidemark.store.ReadReport;
import org.tidemark.store.Written;

/** What goes wrong outside leaves the casebook as it was, or leaves none where there was none. */
class NothingLostTest {
  private static final int BLOCKS = 700;

  @TempDir static Path library;
  @TempDir Path folder;

  @BeforeAll
  static void unpackSqlite() throws IOException {
    QuickJava.unpackSqlite(library);
  }

  private Path file() {
    return folder.resolve("c.tidemark");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static ReadReport report(String name) {
    return Written.report(name, "In " + name + " reeds met sedges.")
        .says(Kind.ALLIED_WITH, organisation("Reeds"), organisation("Sedges"), "reeds met sedges")
        .read();
  }

  private Casebook begun() {
    return Casebooks.begin(file().toString(), new Clock(), Filing.NONE);
  }

  @Test
  void casebookIsMadeWithItsFirstReport() throws IOException {
    try (Casebook casebook = begun()) {
      assertEquals(List.of(), casebook.reports());
      assertEquals(List.of(), files());
      assertTrue(casebook.add(report("one")) instanceof Added.Kept);
      assertTrue(casebook.add(report("two")) instanceof Added.Kept);
      assertTrue(casebook.add(report("one")) instanceof Added.AlreadyHeld);
      assertEquals(2, casebook.claims(Question.ALL).size());
    }
    assertEquals(List.of("c.tidemark"), files());
    try (Casebook casebook = begun()) {
      assertEquals(2, casebook.reports().size());
      assertEquals(List.of(), casebook.verify());
    }
  }

  @Test
  void quickerProgramsCasebookIsAddedTo() throws IOException {
    try (Casebook slow = begun();
        Casebook quick = begun()) {
      quick.add(report("quick"));
      slow.add(report("slow"));
      assertEquals(2, slow.reports().size());
      assertEquals(2, quick.reports().size());
    }
    assertEquals(List.of("c.tidemark"), files());
  }

  @Test
  void casebookThatCannotBeBegunLeavesNothing() throws IOException {
    Path nowhere = folder.resolve("nowhere/c.tidemark");
    assertThrows(
        CasebookProblem.class, () -> Casebooks.begin(nowhere.toString(), new Clock(), Filing.NONE));
    assertEquals(List.of(), files());
  }

  /** Runs the program of the crash test where no file may grow beyond so many blocks of 1 KiB. */
  private List<String> limited(int blocks, String seed) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f \"$0\"; exec \"$@\""));
    command.add(Integer.toString(blocks));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dorg.sqlite.lib.path=" + library);
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.addAll(List.of(KilledProgram.class.getName(), "READING", file().toString(), seed));
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines = QuickJava.lines(program.getInputStream());
    program.waitFor();
    return lines;
  }

  @Test
  void fileThatMayNotGrowKeepsWhatItHas() throws IOException, InterruptedException {
    try (Casebook casebook = begun()) {
      casebook.add(report("before"));
    }
    List<String> said = limited(BLOCKS, "big");
    String last = said.getLast();
    assertEquals(
        file()
            + ": its disk does not take what is written. Look at its room, your share of it and its"
            + " health, then do the same again.",
        last);
    try (Casebook casebook = begun()) {
      List<String> kept = casebook.entries().stream().skip(1).map(Entry::hash).toList();
      assertEquals(said.subList(1, said.size() - 1), kept);
      assertEquals(List.of(), casebook.verify());
      casebook.add(report("after"));
    }
  }

  @Test
  void firstReportThatDoesNotFitLeavesNoCasebook() throws IOException, InterruptedException {
    List<String> said = limited(64, "tiny");
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.getLast().startsWith(file() + ": its disk"), said.toString());
    assertFalse(Files.exists(file()));
    assertEquals(List.of(), files());
  }
}
