package org.tidemark.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.store.Written.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Kind;
import org.tidemark.store.Casebook;
import org.tidemark.store.Clock;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.store.Written;

/**
 * Casebooks of every released version open, hold what they held, and can be gone on with. The files
 * were written by the version they are named after and stay as they are.
 */
class MigrationTest {
  private static final String LAST_HASH_OF_VERSION_1 =
      "7537019a91ae1355c7f0ee3bb852351190aae4744364d8ba27153bc791b263d7";

  @TempDir Path folder;

  @Test
  void fileOfVersionOneIsBroughtUpToDate() throws IOException {
    Path file = Files.write(folder.resolve("old.tidemark"), CrashTest.versionOne());
    try (Casebook casebook = SqliteCasebook.open(file, new Clock())) {
      assertHoldsWhatVersionOneHeld(casebook);
    }
    try (Casebook again = SqliteCasebook.open(file, new Clock())) {
      assertEquals(9, again.entries().size());
    }
  }

  @Test
  void schemaOfVersionOneIsBroughtUpToDate() throws IOException {
    PostgresEngine engine = new PostgresEngine();
    try (InputStream script = MigrationTest.class.getResourceAsStream("version-1-postgres.sql")) {
      engine.tamper(folder, new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    try (Casebook casebook = engine.open(folder, new Clock())) {
      assertHoldsWhatVersionOneHeld(casebook);
    }
  }

  private static void assertHoldsWhatVersionOneHeld(Casebook casebook) {
    assertEquals(List.of(), casebook.verify());
    List<Entry> entries = casebook.entries();
    assertEquals(8, entries.size());
    assertEquals(LAST_HASH_OF_VERSION_1, entries.getLast().hash());
    assertEquals(3, casebook.reports().size());
    assertEquals(Status.ACCEPTED, first(casebook, Kind.LEADS).status());
    assertEquals(Status.CORRECTED, first(casebook, Kind.FOUGHT).status());
    assertEquals(1, casebook.search("\"joined hands\"", 5).passages().size());
    assertTrue(
        casebook.entitiesCalled("Hill League").getFirst().names().stream()
            .anyMatch(naming -> naming.name().equals("The Rivermen")));
    Written more =
        Written.report("more.txt", "Reeds met sedges.")
            .says(Kind.ALLIED_WITH, organisation("Reeds"), organisation("Sedges"), "Reeds met");
    casebook.add(more.read());
    assertEquals(List.of(), casebook.verify());
  }

  private static HeldClaim first(Casebook casebook, Kind kind) {
    return casebook.claims(Question.ALL.kind(kind)).getFirst();
  }
}
