package org.tidemark.workbench.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;
import static org.tidemark.workbench.Reports.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.store.Question;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Reports;
import org.tidemark.workbench.Trouble;

class ForgetPersonTest {
  private static final Entity REED = org("Reed Brigade");

  @TempDir Path folder;

  private Desk filled() {
    Desk desk =
        Desk.open(
            folder.resolve("c.tidemark").toString(),
            InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z")));
    desk.casebook()
        .add(
            Reports.of("a.txt", "1985", "Lena Ortiz led the Reed Brigade.", "So says Omar Vidal.")
                .says(1, Kind.LEADS, person("Lena Ortiz"), REED)
                .says(2, Kind.MEMBER_OF, person("Omar Vidal"), REED)
                .read());
    desk.casebook()
        .add(
            Reports.of("b.txt", "1990", "Ortiz was gone by then.", "Vidal was not.")
                .says(2, Kind.MEMBER_OF, person("Omar Vidal"), REED)
                .read());
    return desk;
  }

  @Test
  void itIsToldBeforeWhatItTakesAway() {
    try (Desk desk = filled()) {
      assertEquals(new ForgetPerson.Extent(2, 1), new ForgetPerson(desk, "Lena Ortiz").extent());
      assertEquals(3, desk.casebook().claims(Question.ALL).size());
    }
  }

  @Test
  void nothingOfThemIsLeftInTheFiles() throws IOException {
    try (Desk desk = filled()) {
      new ForgetPerson(desk, "Lena Ortiz").forGood(new Person("R. Amin", "Lena Ortiz asked"));
      assertEquals(List.of(), desk.casebook().verify());
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.toLowerCase(java.util.Locale.ROOT).contains("ortiz"), file.toString());
        assertTrue(bytes.contains("Omar Vidal"), file.toString());
      }
    }
  }

  @Test
  void nobodyOfThatNameIsToldSo() {
    try (Desk desk = filled()) {
      assertThrows(Trouble.class, () -> new ForgetPerson(desk, "Tom Wren"));
      assertThrows(Trouble.class, () -> new ForgetPerson(desk, "Reed Brigade"));
    }
  }
}
