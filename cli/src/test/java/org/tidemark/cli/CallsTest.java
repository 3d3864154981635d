package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {
  @TempDir Path folder;

  private Typed type(String line) {
    return Typed.At.casebook(folder.resolve("c.tidemark")).type(line.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "read",
        "read x.txt --published someday",
        "claims --kind wishes",
        "claims --on 2015/..",
        "claims --limit -1",
        "claims --limit many",
        "export --format pie",
        "export --format coding",
        "rules",
        "accept",
        "read --colour x.txt",
        "help nonsense"
      })
  void callThatMakesNoSenseIsToldInOneSentence(String line) {
    Typed typed = type(line);
    assertEquals(2, typed.code(), line + ": " + typed.err());
    assertEquals("", typed.out());
    assertTrue(typed.err().startsWith("tidemark: "), typed.err());
    assertEquals(1, typed.err().lines().count(), typed.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "show ISK", "reports", "verify", "explain ab", "undo"})
  void casebookThatIsNotThereIsBadInput(String line) {
    Typed typed = type(line);
    assertEquals(3, typed.code(), typed.err());
    assertTrue(typed.err().contains("c.tidemark: there is no casebook"), typed.err());
    assertFalse(Files.exists(folder.resolve("c.tidemark")));
  }

  @Test
  void fileThatIsNoCasebookIsNamed() throws IOException {
    Files.writeString(folder.resolve("c.tidemark"), "just a note to myself, and long enough");
    Typed typed = type("reports");
    assertEquals(3, typed.code(), typed.err());
    assertTrue(typed.err().contains("c.tidemark"), typed.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read", "compare", "show", "claims", "reports", "explain", "export", "accept", "reject",
        "correct", "same", "different", "undo", "rules", "verify", "backup", "copy", "completion"
      })
  void everyCommandHasHelpWithExamples(String command) {
    Typed typed = type("help " + command);
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().contains("Examples:"), typed.out());
    assertTrue(typed.out().contains("  tidemark " + command) || command.equals("completion"));
    assertEquals(typed.out(), type(command + " --help").out());
  }

  @Test
  void versionIsTheBuilds() {
    assertTrue(type("--version").out().matches("tidemark \\d+\\.\\d+\\.\\d+\\S*\\R"));
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    String script = type("completion").out();
    assertTrue(script.contains("--manifest") && script.contains("explain"), script);
  }

  @Test
  void rulesAreListedAndExplainedWithoutAReader() {
    Typed list = type("rules list");
    assertEquals(0, list.code(), list.err());
    String first = list.out().split(" ", 2)[0];
    assertTrue(type("rules explain " + first).out().contains("finds"));
    assertEquals(1, type("rules explain no/such").code());
  }
}
