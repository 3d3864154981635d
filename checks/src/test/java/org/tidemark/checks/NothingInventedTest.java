package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Voice;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;
import org.tidemark.reading.Reader;

/**
 * No claim gives a figure, a date or a name that its report does not.
 *
 * <p>Tried on the examples; with {@code -Dtidemark.texts=FOLDER} on all texts of a folder too.
 */
class NothingInventedTest {
  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|md|html)")).sorted().toList();
    }
  }

  @Test
  void nothingInClaimsThatReportDoesNotSay() throws IOException {
    List<Path> texts = new ArrayList<>(texts(Path.of("../examples")));
    String more = System.getProperty("tidemark.texts");
    if (more != null) {
      texts.addAll(texts(Path.of(more)));
    }
    Reader reader = Reader.with(Path.of("../rules/en"));
    List<String> invented = new ArrayList<>();
    int claims = 0;
    for (Path file : texts) {
      if (new Documents().read(file, Hints.NONE) instanceof ReadDocument.Accepted accepted) {
        Report report = accepted.report();
        Invented check = new Invented(report.text());
        for (Claim claim : reader.read(report).claims()) {
          claims++;
          for (String what : check.by(claim)) {
            invented.add(
                file.getFileName()
                    + ": "
                    + claim.kind().code()
                    + " "
                    + what
                    + " in "
                    + claim.quote());
          }
        }
      }
    }
    assertTrue(claims > 100, "only " + claims + " claims were looked at");
    assertEquals("", String.join("\n", invented), invented.size() + " of " + claims + " claims");
  }

  @Test
  void whatIsInventedIsFound() {
    String words = "The Reed Brigade had 300 fighters in 1971.";
    ReportText text = new ReportText(words, List.of());
    assertEquals(List.of(), new Invented(text).by(strength(text, "Reed Brigade", 300, "1971")));
    assertEquals(
        List.of("value 400", "time words “1982”", "year 1982", "subject “Salt Brigade”"),
        new Invented(text).by(strength(text, "Salt Brigade", 400, "1982")));
  }

  private static Claim strength(ReportText text, String name, long count, String year) {
    Details details =
        new Details(Figure.exactly(count), "fighters", null, null, new java.util.TreeMap<>());
    return new Claim(
        ReportId.of(text.characters().getBytes(StandardCharsets.UTF_8)),
        Assertion.of(Kind.STRENGTH, Entity.named(EntityKind.ORGANISATION, name), null, details),
        new Holds(When.of(Edtf.parse(year)), year, year, null),
        Polarity.ASSERTED,
        Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(text.quote(0, text.characters().length())),
        new Found.ByRule("test/none", "1", List.of()),
        0.5);
  }
}
