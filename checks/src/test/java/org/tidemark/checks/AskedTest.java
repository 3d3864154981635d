package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.cli.command.Front;
import org.tidemark.cli.terminal.Look;
import org.tidemark.cli.terminal.World;
import org.tidemark.formats.coding.CodedClaim;
import org.tidemark.formats.coding.CodingReader;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.Claim;
import org.tidemark.model.Report;
import org.tidemark.model.Source;
import org.tidemark.store.Casebook;
import org.tidemark.store.Original;
import org.tidemark.store.ReadReport;
import org.tidemark.store.sql.Casebooks;
import org.tidemark.workbench.LazyReader;

/**
 * What is asked of the examples, coded by hand, is answered as the files in {@code examples/asked}
 * have it. After a change that is meant, write them anew with {@code -Dtidemark.golden=write}.
 */
class AskedTest {
  private static final Path EXAMPLES = Project.file("examples");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-12-01T10:00:00Z"));

  @TempDir static Path folder;

  @BeforeAll
  static void keepTheCodings() throws IOException {
    try (Casebook casebook = Casebooks.open(casebook(), CLOCK)) {
      for (String line : Project.read(EXAMPLES.resolve("manifest.tsv")).lines().skip(1).toList()) {
        casebook.add(coded(line.split("\t")));
      }
    }
  }

  private static String casebook() {
    return folder.resolve("c.tidemark").toString();
  }

  private static ReadReport coded(String[] row) throws IOException {
    Path file = EXAMPLES.resolve(row[0]);
    ReadDocument.Accepted read =
        assertInstanceOf(ReadDocument.Accepted.class, new Documents().read(file, Hints.NONE));
    Source source = new Source(row[0], row[2], null, row[3], row[1], null, null, 'F');
    Report report =
        new Report(
            read.report().id(),
            read.report().mediaType(),
            read.report().language(),
            read.report().text(),
            source);
    String json =
        Project.read(EXAMPLES.resolve(row[0].replaceFirst("\\.[a-z]+$", "") + ".expected.json"));
    ReadCoding.Understood coding =
        assertInstanceOf(ReadCoding.Understood.class, CodingReader.read(json, row[0]));
    List<Claim> claims = new ArrayList<>();
    for (CodedClaim coded : coding.coding().claims()) {
      Claim claim = coded.on(report).orElseThrow();
      if (claims.stream().noneMatch(each -> each.id().equals(claim.id()))) {
        claims.add(claim);
      }
    }
    Original original = Original.of(Files.readAllBytes(file));
    return new ReadReport(report, original, coding.coding().entities(), claims);
  }

  private static String said(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--casebook", casebook()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            CLOCK,
            Look.PLAIN,
            LazyReader::new);
    int code = Front.run(world, all.toArray(String[]::new));
    assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertAsked(String name, String answer) throws IOException {
    Path file = EXAMPLES.resolve("asked").resolve(name + ".txt");
    if ("write".equals(System.getProperty("tidemark.golden"))) {
      Files.writeString(file, answer);
    }
    assertEquals(Project.read(file), answer);
  }

  @ParameterizedTest
  @CsvSource({"2015-06", "2017-12", "2020-06", "2024-09"})
  void eighteenQuestionsAreAnsweredOnEachDate(String on) throws IOException {
    assertAsked("khorasan-on-" + on, said("show", "IS-K", "--on", on, "--whole", "--all"));
  }

  @ParameterizedTest
  @CsvSource({"structure", "leaders", "area", "composition", "money", "relations", "aims"})
  void eachQuestionIsAnsweredForAllTimes(String question) throws IOException {
    assertAsked("khorasan-" + question, said("ask", question, "IS-K"));
  }

  @Test
  void changesAreTold() throws IOException {
    assertAsked("khorasan-changes", said("changes", "IS-K", "--from", "2017", "--to", "2020-06"));
  }

  @Test
  void everyAnswerStandsOnASentenceOfTheReports() {
    String json = said("show", "IS-K", "--on", "2020-06", "--whole", "--json");
    assertTrue(json.contains("\"quote\""), json);
    String texts =
        Project.read(EXAMPLES.resolve("khorasan-2019.txt"))
            + Project.read(EXAMPLES.resolve("khorasan-2024.md"));
    json.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("\"quote\": \""))
        .map(line -> line.substring(10, line.length() - 2).replace("\\\"", "\""))
        .forEach(quote -> assertTrue(texts.contains(quote), quote));
  }
}
