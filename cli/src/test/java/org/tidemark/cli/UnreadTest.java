package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadTest {
  @TempDir Path folder;
  private Typed.At desk = Typed.At.casebook(Path.of(""));

  @BeforeEach
  void readReport() throws IOException {
    desk = Typed.At.casebook(folder.resolve("c.tidemark"));
    Path report =
        Files.writeString(
            folder.resolve("one.txt"),
            "The Reed Brigade is led by Lena Ortiz. In 1974 the Reed Brigade captured the"
                + " imagination of the young people of the coast. Rain fell on the hills.\n");
    desk.type("read", report.toString());
  }

  @Test
  void sentenceThatNamesAndTellsIsOffered() {
    Typed typed = desk.type("unread", "one.txt");
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().contains("imagination"), typed.out());
  }

  @Test
  void sentenceWithClaimOrWithoutNameIsNot() {
    Typed typed = desk.type("unread", "one.txt");
    assertFalse(typed.out().contains("Lena Ortiz."), typed.out());
    assertFalse(typed.out().contains("Rain fell"), typed.out());
  }

  @Test
  void reportThatIsNotThereIsNamed() {
    Typed typed = desk.type("unread", "two.txt");
    assertEquals(1, typed.code());
    assertTrue(typed.err().contains("two.txt"), typed.err());
  }
}
