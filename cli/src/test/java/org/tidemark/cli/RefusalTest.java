package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A casebook that cannot be used is refused in one sentence and left as it was. */
class RefusalTest {
  /** Where a SQLite file has the version of its tables. */
  private static final int USER_VERSION = 60;

  @TempDir Path folder;

  private Typed.At at(String name) {
    return Typed.At.casebook(folder.resolve(name));
  }

  private Path report() throws IOException {
    return Files.writeString(
        folder.resolve("report.txt"), "The Reed Brigade is led by Lena Ortiz.\n");
  }

  private void refused(String name, String sentence) throws IOException {
    Path file = folder.resolve(name);
    byte[] before = Files.readAllBytes(file);
    for (List<String> call :
        List.of(List.of("read", report().toString()), List.of("reports"), List.of("verify"))) {
      Typed typed = at(name).type(call.toArray(String[]::new));
      assertEquals(3, typed.code(), typed.err());
      assertEquals("", typed.out());
      assertEquals("tidemark: " + file + sentence + "\n", typed.err());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(), files.filter(each -> each.toString().startsWith(file + "-")).toList());
    }
  }

  @Test
  void fileThatIsNoCasebookIsRefused() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "bread, milk, eggs\n".repeat(99));
    refused("notes.txt", ": it is not a casebook. Name another file.");
  }

  @Test
  void casebookOfANewerVersionIsRefused() throws IOException {
    at("c.tidemark").type("read", report().toString());
    Path file = folder.resolve("c.tidemark");
    byte[] bytes = Files.readAllBytes(file);
    int version = ByteBuffer.wrap(bytes).getInt(USER_VERSION);
    ByteBuffer.wrap(bytes).putInt(USER_VERSION, version + 1);
    Files.write(file, bytes);
    refused(
        "c.tidemark",
        ": it was written by a newer Tidemark (its tables have version "
            + (version + 1)
            + ", this one knows "
            + version
            + "). Use that version or a later one.");
  }

  @Test
  void failedFirstReadLeavesNoCasebook() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    for (String file : List.of(empty.toString(), folder.resolve("nothing.txt").toString())) {
      Typed typed = at("c.tidemark").type("read", file);
      assertEquals(3, typed.code(), typed.err());
      assertFalse(Files.exists(folder.resolve("c.tidemark")), typed.err());
    }
    assertEquals(0, at("c.tidemark").type("read", report().toString()).code());
    assertTrue(Files.exists(folder.resolve("c.tidemark")));
  }

  @Test
  void casebookInNoFolderIsRefusedBeforeAnythingIsRead() throws IOException {
    Typed typed = at("nowhere/c.tidemark").type("read", report().toString());
    assertEquals(3, typed.code());
    assertTrue(typed.err().contains("there is no such folder"), typed.err());
  }
}
