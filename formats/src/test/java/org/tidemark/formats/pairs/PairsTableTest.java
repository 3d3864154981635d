package org.tidemark.formats.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;

/** How a table of pairs is read, and what is said of rows that cannot be. */
class PairsTableTest {
  private static final String HEAD = "held\tnew\theld_published\tnew_published\tverdict\tbecause\n";
  private static final String LEADS =
      "{\"type\":\"leads\",\"subject\":\"Anna Bell\",\"object\":\"Red Front\",\"role\":\"emir\","
          + "\"time\":\"2015\",\"quote\":\"Anna Bell led the Red Front in 2015.\"}";

  @Test
  void rowBecomesTwoClaims() {
    String row = LEADS + "\t" + LEADS + "\t2016\t2017-03\tConfirms\tboth say so\n";
    PairsTable table = PairsTable.read(HEAD + row);
    assertEquals(1, table.rows().size());
    PairsTable.Row read = table.rows().getFirst();
    assertEquals(2, read.line());
    assertEquals(Kind.LEADS, read.held().kind());
    assertEquals("emir", read.fresh().assertion().details().word(Qualifier.ROLE));
    assertEquals("Anna Bell led the Red Front in 2015.", read.held().quote().exact());
    assertEquals("2017-03", read.freshPublished());
    assertEquals("Confirms", read.verdict());
  }

  @Test
  void lastColumnsMayBeEmptyOrMissing() {
    PairsTable table = PairsTable.read("new\theld\n" + LEADS + "\t" + LEADS);
    assertNull(table.rows().getFirst().verdict());
    assertNull(table.rows().getFirst().heldPublished());
  }

  @Test
  void cellsQuotedByASpreadsheetAreRead() {
    String quoted = "\"" + LEADS.replace("\"", "\"\"") + "\"";
    PairsTable table = PairsTable.read("\ufeff" + HEAD + quoted + "\t" + LEADS + "\r\n");
    assertEquals(1, table.rows().size());
    assertEquals(table.rows().getFirst().held(), table.rows().getFirst().fresh());
  }

  @Test
  void whatPeopleWriteInCellsIsUnderstood() {
    String loose =
        "{\"type\":\"Strength\",\"subject\":\"Red Front\",\"value\":900,\"unit\":\"fighters\","
            + "\"polarity\":\"Denied\",\"role\":\"none\",\"quote\":\"It had not 900 fighters.\"}";
    PairsTable table = PairsTable.read(HEAD + loose + "\t" + loose);
    assertEquals(Polarity.DENIED, table.rows().getFirst().held().polarity());
  }

  @Test
  void rowThatCannotBeReadIsTold() {
    PairsTable table =
        PairsTable.read(HEAD + LEADS + "\t{\"type\":\"sings\"}\n" + LEADS + "\t" + LEADS + "\n");
    assertEquals(1, table.rows().size());
    assertEquals(2, table.problems().getFirst().line());
    assertTrue(table.problems().getFirst().message().startsWith("\"new\": "));
  }

  @Test
  void tableWithoutItsColumnsIsTold() {
    assertEquals(1, PairsTable.read("a\tb\n1\t2\n").problems().size());
  }
}
