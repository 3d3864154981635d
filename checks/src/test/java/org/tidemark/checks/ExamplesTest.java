package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidemark.formats.coding.CodedClaim;
import org.tidemark.formats.coding.CodingReader;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.Kind;
import org.tidemark.model.Report;

/** The findings expected of the example reports stand on the examples' words. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples");

  private static ReadCoding.Understood expected(String name) throws IOException {
    Path file = EXAMPLES.resolve(name.replaceFirst("\\.[a-z]+$", ".expected.json"));
    String json = Files.readString(file, StandardCharsets.UTF_8);
    return assertInstanceOf(
        ReadCoding.Understood.class, CodingReader.read(json, file.getFileName().toString()));
  }

  private static Report report(String name) {
    ReadDocument read = new Documents().read(EXAMPLES.resolve(name), Hints.NONE);
    return assertInstanceOf(ReadDocument.Accepted.class, read).report();
  }

  @ParameterizedTest
  @ValueSource(strings = {"khorasan-2019.txt", "khorasan-2024.md", "tupamaros-2011.html"})
  void everyExpectedFindingStandsOnTheWords(String name) throws IOException {
    ReadCoding.Understood expected = expected(name);
    assertEquals(List.of(), expected.mistakes());
    Report report = report(name);
    List<CodedClaim> lost =
        expected.coding().claims().stream().filter(c -> c.on(report).isEmpty()).toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void examplesTogetherSayEveryKindOfThing() throws IOException {
    Set<Kind> said = EnumSet.noneOf(Kind.class);
    for (String name : List.of("khorasan-2019.txt", "khorasan-2024.md", "tupamaros-2011.html")) {
      Report report = report(name);
      expected(name)
          .coding()
          .claims()
          .forEach(c -> c.on(report).ifPresent(x -> said.add(x.kind())));
    }
    assertTrue(said.containsAll(EnumSet.allOf(Kind.class)), said.toString());
  }
}
