package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskAndDecideTest {
  @TempDir static Path folder;
  private static Typed.At desk = Typed.At.casebook(Path.of(""));

  @BeforeAll
  static void readReports() throws IOException {
    desk = Typed.At.casebook(folder.resolve("c.tidemark"));
    Path one =
        Files.writeString(
            folder.resolve("one.txt"),
            "The Reed Brigade is led by Lena Ortiz. In 1971 the Reed Brigade had 300 fighters.\n");
    Path two =
        Files.writeString(
            folder.resolve("two.txt"),
            "In 1971 the Reed Brigade had 450 fighters. The Reed Brigade is led by Omar Vidal.\n");
    desk.type("read", one.toString(), "--published", "1975");
    desk.type("read", two.toString(), "--published", "1976");
  }

  private static String idOf(String kind) {
    String json = desk.type("claims", "--kind", kind, "--limit", "1", "--json").out();
    int at = json.indexOf("\"id\": \"") + 7;
    return json.substring(at, at + 16);
  }

  @Test
  void rivalFiguresAreShownSideBySide() {
    Typed typed = desk.type("show", "Reed", "Brigade");
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().contains("Rival figures of fighters"), typed.out());
    assertTrue(typed.out().contains("Who leads and belongs"), typed.out());
  }

  @Test
  void stateOnADateLeavesOutOtherTimes() {
    Typed typed = desk.type("show", "Reed Brigade", "--on", "1960");
    assertFalse(typed.out().contains("300"), typed.out());
    assertTrue(typed.out().contains("possibly"), typed.out());
  }

  @Test
  void beforeAnythingWasReadNothingWasKnown() {
    Typed typed = desk.type("reports", "--known", "2020-01-01");
    assertTrue(typed.out().contains("No reports yet"), typed.out());
  }

  @Test
  void nobodyOfThatNameIsAnAnswerOfNo() {
    Typed typed = desk.type("show", "Nobody At All");
    assertEquals(1, typed.code());
    assertEquals("", typed.out());
  }

  @Test
  void claimIsExplainedByItsParagraphAndRule() {
    Typed typed = desk.type("explain", idOf("leads").substring(0, 8));
    assertEquals(0, typed.code(), typed.err());
    assertTrue(typed.out().contains("»"), typed.out());
    assertTrue(typed.out().contains("found by      rule people/"), typed.out());
  }

  @Test
  void rejectedClaimNoLongerCountsUntilItIsUndone() {
    String id = idOf("strength");
    Typed rejected = desk.type("reject", id, "--by", "R. Amin", "--why", "another brigade");
    assertEquals(0, rejected.code(), rejected.err());
    assertFalse(desk.type("claims", "--kind", "strength").out().contains(id.substring(0, 8)));
    assertTrue(
        desk.type("claims", "--kind", "strength", "--status", "rejected")
            .out()
            .contains(id.substring(0, 8)));
    assertTrue(desk.type("explain", id).out().contains("rejected by R. Amin on 2024-09-14"));
    assertEquals(0, desk.type("undo", "--by", "R. Amin").code());
    assertTrue(desk.type("claims", "--kind", "strength").out().contains(id.substring(0, 8)));
  }

  @Test
  void correctionStandsInPlaceOfTheClaim() {
    String id = idOf("leads");
    Typed typed = desk.type("correct", id, "role=commander", "time=1970/..", "--by", "R. Amin");
    assertEquals(0, typed.code(), typed.err());
    Typed claims = desk.type("claims", "--kind", "leads");
    assertTrue(claims.out().contains("(commander), 1970–"), claims.out());
    assertFalse(claims.out().contains(id.substring(0, 8)), claims.out());
    assertEquals(0, desk.type("undo").code());
  }

  @Test
  void wrongFieldOfACorrectionIsACallToMend() {
    Typed typed = desk.type("correct", idOf("leads"), "rank=general");
    assertEquals(2, typed.code());
    assertTrue(typed.err().contains("\"rank=general\" is no field"), typed.err());
  }

  @Test
  void backupAndCopyHoldTheSame() {
    String backup = folder.resolve("backup.tidemark").toString();
    String copy = folder.resolve("copy.tidemark").toString();
    assertEquals(0, desk.type("backup", backup).code());
    assertEquals(2, desk.type("backup", backup).code());
    assertEquals(0, desk.type("copy", backup, copy).code());
    Typed.At copied = Typed.At.casebook(Path.of(copy));
    assertEquals(desk.type("reports").out(), copied.type("reports").out());
    assertEquals(0, copied.type("verify").code());
  }

  @Test
  void tableIsPrintedWhereNoFolderIsNamed() {
    assertTrue(desk.type("export", "--format", "csv").out().startsWith("id,"));
    assertTrue(desk.type("export", "--format", "jsonl").out().startsWith("{\"report\""));
    assertEquals(2, desk.type("export", "--format", "coding").code());
  }
}
