package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {
  private static final String CODED =
      """
      {"doc": "one", "published": "1975", "entities": [
        {"name": "Reed Brigade", "kind": "organisation", "aliases": []},
        {"name": "Lena Ortiz", "kind": "person", "aliases": []}],
       "claims": [
        {"type": "leads", "subject": "Lena Ortiz", "object": "Reed Brigade",
         "quote": "The Reed Brigade is led by Lena Ortiz"},
        {"type": "dissolved", "subject": "Reed Brigade", "time": "1974",
         "quote": "It was gone by 1974"}]}
      """;

  @TempDir Path folder;
  private Typed.At desk = Typed.At.casebook(Path.of(""));

  @BeforeEach
  void codeReport() throws IOException {
    desk = Typed.At.casebook(folder.resolve("none.tidemark"));
    Files.createDirectories(folder.resolve("claims"));
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("claims/one.json"), CODED);
    Files.writeString(
        folder.resolve("docs/one.txt"),
        "The Reed Brigade is led by Lena Ortiz. It was gone by 1974, said nobody.\n");
  }

  @Test
  void readerIsHeldAgainstWhatPersonCoded() {
    Typed typed = desk.type("rules", "measure", folder.toString(), "--json");
    assertEquals(0, typed.code(), typed.err());
    String json = typed.out().replaceAll("\\s", "");
    assertTrue(json.contains("\"leads\":{\"asked\":1,\"given\":1,\"right\":1"), typed.out());
    assertTrue(json.contains("\"dissolved\":{\"asked\":1"), typed.out());
  }

  @Test
  void textThatIsMissingIsNamed() throws IOException {
    Files.delete(folder.resolve("docs/one.txt"));
    Typed typed = desk.type("rules", "measure", folder.toString());
    assertEquals(3, typed.code());
    assertTrue(typed.err().contains("one.txt"), typed.err());
  }

  @Test
  void codingThatIsNoneIsNamed() throws IOException {
    Files.writeString(folder.resolve("claims/one.json"), "{\"claims\": 3");
    Typed typed = desk.type("rules", "measure", folder.toString());
    assertEquals(3, typed.code());
    assertTrue(typed.err().contains("one.json"), typed.err());
  }

  @Test
  void folderWithoutCodingsIsNamed() {
    Typed typed = desk.type("rules", "measure", folder.resolve("elsewhere").toString());
    assertEquals(3, typed.code());
    assertTrue(typed.err().contains("elsewhere"), typed.err());
  }
}
