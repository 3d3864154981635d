package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.cli.terminal.Look;

class ReadTest {
  private static final String OLDER =
      """
      Harbour notes

      The Reed Brigade is led by Lena Ortiz. In 1971 the Reed Brigade had 300 fighters.

      The Reed Brigade is an ally of the Tide Front.
      """;
  private static final String NEWER =
      """
      What became of the brigade

      Lena Ortiz, the leader of the Reed Brigade, died in 1980. In 1971 the Reed Brigade had 450
      fighters.
      """;

  @TempDir Path folder;
  private Path older = Path.of("");
  private Path newer = Path.of("");
  private Typed.At desk = Typed.At.casebook(Path.of(""));

  @BeforeEach
  void writeReports() throws IOException {
    older = Files.writeString(folder.resolve("older.txt"), OLDER);
    newer = Files.writeString(folder.resolve("newer.txt"), NEWER);
    desk = Typed.At.casebook(folder.resolve("c.tidemark"));
  }

  private Typed readBoth() {
    desk.type("read", older.toString(), "--published", "1975");
    return desk.type("read", newer.toString(), "--published", "1990");
  }

  @Test
  void secondReportIsToldApartFromTheFirst() {
    Typed second = readBoth();
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains("What became of the brigade — 1990"), second.out());
    assertTrue(second.out().contains("Contradicts what is held"), second.out());
    assertTrue(second.out().contains("held          “"), second.out());
    assertTrue(second.out().contains("because"), second.out());
    assertTrue(second.out().contains("Harbour notes, 1975, paragraph"), second.out());
  }

  @Test
  void sameReportAgainIsReadBefore() {
    desk.type("read", older.toString());
    Typed again = desk.type("read", older.toString());
    assertEquals(0, again.code());
    assertTrue(again.out().contains("Read before, on 2024-09-14"), again.out());
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Typed typed = desk.type("read", empty.toString(), older.toString(), "--published", "1975");
    assertEquals(3, typed.code());
    assertTrue(typed.err().startsWith("tidemark: empty.txt: it is empty"), typed.err());
    assertEquals(1, typed.err().lines().count());
    assertTrue(desk.type("reports").out().contains("older.txt"));
  }

  @Test
  void olderReportIsReadFirstHoweverTheyAreNamed() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("list.tsv"),
            "file\tpublished\ttitle\nnewer.txt\t1990\tLater\nolder.txt\t1975\tSooner\n");
    Typed typed = desk.type("read", "--manifest", manifest.toString());
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().indexOf("Sooner") < typed.out().indexOf("Later"), typed.out());
    assertTrue(typed.out().contains("2 reports read"), typed.out());
  }

  @Test
  void badTableIsToldByRowAndColumnAndNothingIsRead() throws IOException {
    Path manifest =
        Files.writeString(folder.resolve("list.tsv"), "file\tpublished\nolder.txt\tspring of 75\n");
    Typed typed = desk.type("read", "--manifest", manifest.toString());
    assertEquals(3, typed.code());
    assertTrue(typed.err().contains("row 2, column \"published\""), typed.err());
    assertFalse(typed.err().contains("\tat "), typed.err());
  }

  @Test
  void standardInputIsReadUnderItsTitle() {
    Typed typed = desk.given(OLDER).type("read", "-", "--title", "From a pipe");
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().startsWith("From a pipe"), typed.out());
  }

  @Test
  void compareTellsTheSameAndKeepsNothing() throws IOException {
    Typed typed = desk.type("compare", older.toString(), newer.toString());
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().contains("Says more closely what is held"), typed.out());
    assertFalse(Files.exists(folder.resolve("c.tidemark")));
    desk.type("read", older.toString());
    Typed held = desk.type("compare", newer.toString());
    assertTrue(held.out().contains("Says more closely what is held"), held.out());
    assertEquals(1, desk.type("reports").out().lines().count());
  }

  @Test
  void sameCommandsGiveTheSameClaimsByteForByte() throws IOException {
    readBoth();
    byte[] first = exported("one");
    Files.delete(folder.resolve("c.tidemark"));
    readBoth();
    assertEquals(new String(first), new String(exported("two")));
  }

  private byte[] exported(String name) throws IOException {
    Path out = folder.resolve(name);
    Typed typed = desk.type("export", "--format", "coding", "--out", out.toString());
    assertEquals(0, typed.code(), typed.err());
    assertTrue(Files.exists(out.resolve("older.json")));
    return Files.readAllBytes(out.resolve("newer.json"));
  }

  @Test
  void twoReadsAtOnceBothArrive() throws Exception {
    List<Callable<Typed>> both =
        List.of(
            () -> desk.type("read", older.toString()), () -> desk.type("read", newer.toString()));
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      for (Future<Typed> typed : hands.invokeAll(both)) {
        assertEquals(0, typed.get().code(), typed.get().err());
      }
    }
    assertEquals(2, desk.type("reports").out().lines().count());
    assertEquals(0, desk.type("verify").code());
  }

  @Test
  void jsonIsWholeAndNamesEarlierClaims() throws IOException {
    desk.type("read", older.toString(), "--published", "1975");
    Typed typed = desk.type("read", newer.toString(), "--published", "1990", "--json");
    List<String> fields = fields(typed.out());
    assertTrue(fields.containsAll(List.of("documents", "claims", "says", "new", "earlier")));
    assertTrue(fields.containsAll(List.of("verdict", "because", "met", "witnesses", "accepted")));
    assertTrue(fields.contains("quote"));
  }

  private static List<String> fields(String json) throws IOException {
    List<String> fields = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          fields.add(parser.currentName());
        }
      }
    }
    return fields;
  }

  @Test
  void coloursAreForTerminalsOnly() {
    assertFalse(desk.type("read", older.toString()).out().contains("\u001b"));
    Typed coloured = desk.with(new Look(true, true, false, 80)).type("read", newer.toString());
    assertTrue(coloured.out().contains("\u001b[1m"), coloured.out());
  }

  @Test
  void quietReadSaysNothing() {
    Typed typed = desk.type("read", older.toString(), "--quiet");
    assertEquals("", typed.out());
    assertNotEquals("", desk.type("claims").out());
  }
}
