package org.tidemark.formats.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.manifest.Manifest.Entry;
import org.tidemark.formats.manifest.ReadManifest.Mistake;
import org.tidemark.formats.manifest.ReadManifest.Refused;
import org.tidemark.formats.manifest.ReadManifest.Understood;

class ManifestTest {
  @Test
  void columnsMayStandInAnyOrderAndCellsMayBeEmpty() {
    String text =
        "title\tfile\tpublished\tgrade\r\nThe League\ta.txt\t1922-03\tb\r\n\r\n\tb.txt\r\n";
    List<Entry> entries = entries(text);
    assertEquals(List.of("a.txt", "b.txt"), entries.stream().map(Entry::file).toList());
    assertEquals("The League", entries.get(0).hints().title());
    assertEquals("1922-03", entries.get(0).hints().published());
    assertEquals('B', entries.get(0).hints().grade());
    assertNull(entries.get(1).hints().title());
  }

  @Test
  void everyMistakeIsToldByRowAndColumn() {
    String text =
        """
        file\tpublished\tgrade\tcolour
        a.txt\tlast year\tA\t
        \t1922\tG\t
        c.txt\t1922\tA\t\tmore
        """;
    assertEquals(
        List.of(
            "m.tsv, row 1, column 4",
            "m.tsv, row 2, column \"published\"",
            "m.tsv, row 3, column \"file\"",
            "m.tsv, row 4, column 5"),
        mistakes(text).stream().map(Mistake::place).toList());
  }

  @Test
  void headerIsNeeded() {
    String sentence = mistakes("a.txt\t1922\n").getLast().sentence();
    assertEquals(
        "m.tsv, row 1: there is no column \"file\"; begin with a header that has one.", sentence);
    assertEquals(1, mistakes("").size());
  }

  private static List<Entry> entries(String text) {
    return switch (ManifestReader.read(text, "m.tsv")) {
      case Understood understood -> understood.manifest().entries();
      case Refused refused -> fail(refused.toString());
    };
  }

  private static List<Mistake> mistakes(String text) {
    return switch (ManifestReader.read(text, "m.tsv")) {
      case Understood understood -> fail(understood.toString());
      case Refused refused -> refused.mistakes();
    };
  }
}
