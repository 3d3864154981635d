package org.tidemark.reading.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.reading.rule.Slot.Sort;
import org.tidemark.reading.rule.Slot.Way;

class SlotTest {

  @Test
  void waysAreTriedInTheOrderWritten() {
    Slot slot = Slot.parse("patient.of:org | from:place");
    assertEquals(
        List.of(new Way(List.of("patient", "of"), Sort.ORG), new Way(List.of("from"), Sort.PLACE)),
        slot.ways());
    assertFalse(slot.optional());
  }

  @Test
  void underscoreJoinsTwoPrepositions() {
    assertEquals(List.of(new Way(List.of("out of"), Sort.ORG)), Slot.parse("out_of:org").ways());
  }

  @Test
  void questionMarkLetsTheClaimDoWithout() {
    Slot slot = Slot.parse("in:place?");
    assertTrue(slot.optional());
    assertEquals(List.of(new Way(List.of("in"), Sort.PLACE)), slot.ways());
  }

  @Test
  void equalsSignWritesAConstant() {
    Slot slot = Slot.parse("=up");
    assertEquals("up", slot.constant());
    assertEquals(List.of(), slot.ways());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          agent | "agent" does not say what must stand there: write agent:org or the like
          ^agent:org | to^ | "to" does not say what must stand there: write to:org or the like
          :org | ":org" lacks a step: write where it is found, as in agent:org
          agent..of:org | "agent..of:org" lacks a step: write where it is found, as in agent:org
          """)
  void whatCannotBeReadIsRefusedWithAWayOut(String written, String message) {
    assertEquals(message, complaint(written));
  }

  @Test
  void unknownSortIsRefusedWithTheSortsThereAre() {
    String message = complaint("agent:army");
    assertTrue(
        message.startsWith("\"army\" is no sort of thing: write one of org, "), () -> message);
    assertTrue(message.contains(", place, "), () -> message);
  }

  private static String complaint(String written) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> Slot.parse(written)).getMessage());
  }
}
