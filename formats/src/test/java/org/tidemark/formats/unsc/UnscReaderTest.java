package org.tidemark.formats.unsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;

class UnscReaderTest {
  private static final String LEADER =
      "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ADA</FIRST_NAME><SECOND_NAME>LARK</SECOND_NAME>"
          + "<UN_LIST_TYPE>Lowland</UN_LIST_TYPE><REFERENCE_NUMBER>LLi.001</REFERENCE_NUMBER>"
          + "<LISTED_ON>2011-05-04</LISTED_ON><DESIGNATION><VALUE>General/Commander of the Reed"
          + " Brigade, since 2009</VALUE><VALUE>Dentist</VALUE></DESIGNATION>"
          + "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ada the Elder; Lark</ALIAS_NAME>"
          + "</INDIVIDUAL_ALIAS><INDIVIDUAL_DOCUMENT><NUMBER>X-77</NUMBER></INDIVIDUAL_DOCUMENT>"
          + "</INDIVIDUAL>\n";
  private static final String BRIGADE =
      "<ENTITY><DATAID>2</DATAID><FIRST_NAME>REED BRIGADE (RB)</FIRST_NAME>"
          + "<UN_LIST_TYPE>Lowland</UN_LIST_TYPE><REFERENCE_NUMBER>LLe.002</REFERENCE_NUMBER>"
          + "<LISTED_ON>2010-02-01</LISTED_ON><ENTITY_ADDRESS><STREET>1 Mill Lane</STREET>"
          + "<COUNTRY>Lowland</COUNTRY></ENTITY_ADDRESS></ENTITY>\n";
  private static final String BANK =
      "<ENTITY><DATAID>3</DATAID><FIRST_NAME>MILL BANK</FIRST_NAME>"
          + "<UN_LIST_TYPE>Lowland</UN_LIST_TYPE><REFERENCE_NUMBER>LLe.003</REFERENCE_NUMBER>"
          + "<LISTED_ON>2012-07-01</LISTED_ON></ENTITY>\n";

  private static IncomingFile list(String day, String... entries) {
    return Trial.file(
        "list-" + day + ".xml",
        "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST dateGenerated=\""
            + day
            + "T12:00:00Z\">\n<INDIVIDUALS>\n"
            + String.join("", entries)
            + "</INDIVIDUALS></CONSOLIDATED_LIST>\n");
  }

  @Test
  void entriesBringListingsNamesRolesAndCountries() throws Unreadable {
    Imported imported = UnscReader.read(list("2013-01-01", LEADER, BRIGADE));
    assertEquals(
        List.of(
            "designated_by ADA LARK > United Nations Security Council [as Lowland] @ 2011-05-04",
            "leads ADA LARK > REED BRIGADE (RB) [role Commander]",
            "known_as ADA LARK > Ada the Elder",
            "known_as ADA LARK > Lark",
            "designated_by REED BRIGADE (RB) > United Nations Security Council [as Lowland] @"
                + " 2010-02-01",
            "present_in REED BRIGADE (RB) > Lowland"),
        Trial.briefs(imported));
    assertEquals("2013-01-01", imported.report().source().published());
    assertEquals(
        1, imported.leftOut().get("designations that name no role in a listed organisation"));
  }

  @Test
  void papersAndStreetsStayInTheOriginal() throws Unreadable {
    String text = UnscReader.read(list("2013-01-01", LEADER, BRIGADE)).report().text().characters();
    assertFalse(text.contains("X-77"), text);
    assertFalse(text.contains("Mill Lane"), text);
  }

  @Test
  void laterListSaysOnlyWhatCameWentAndChanged() throws Unreadable {
    IncomingFile first = list("2013-01-01", LEADER, BRIGADE);
    String changed = BRIGADE.replace("<LISTED_ON>2010-02-01", "<LISTED_ON>2010-02-02");
    Imported imported = UnscReader.readAfter(first, list("2014-06-01", changed, BANK));
    assertEquals(
        List.of(
            "designated_by REED BRIGADE (RB) > United Nations Security Council [as Lowland] @"
                + " 2010-02-02",
            "present_in REED BRIGADE (RB) > Lowland",
            "designated_by MILL BANK > United Nations Security Council [as Lowland] @ 2012-07-01",
            "designated_by ADA LARK > United Nations Security Council [as Lowland] @ 2014-06-01"),
        Trial.briefs(imported));
    Claim gone = Trial.claims(imported, Kind.DESIGNATED_BY).getLast();
    assertEquals(Polarity.ENDED, gone.polarity());
    assertEquals(
        List.of("CONSOLIDATED_LIST | dateGenerated: 2014-06-01T12:00:00Z"), Trial.words(gone));
    assertEquals(
        List.of(
            "came: LLe.003 MILL BANK",
            "went: LLi.001 ADA LARK",
            "changed: LLe.002 REED BRIGADE (RB) (LISTED_ON)",
            "0 entries stand as in the list of 2013-01-01T12:00:00Z."),
        imported.remarks());
  }

  @Test
  void listThatDidNotChangeSaysNothingNew() throws Unreadable {
    Imported imported =
        UnscReader.readAfter(
            list("2013-01-01", LEADER, BRIGADE), list("2014-06-01", LEADER, BRIGADE));
    assertEquals(List.of(), imported.claims());
  }

  @Test
  void entitiesOfTheFileItselfAreNotResolved() {
    String evil =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
            + "<CONSOLIDATED_LIST><ENTITY><FIRST_NAME>&e;</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>";
    Unreadable refusal =
        assertThrows(Unreadable.class, () -> UnscReader.read(Trial.file("evil.xml", evil)));
    assertTrue(refusal.sentence("evil.xml").contains("DOCTYPE"), refusal.sentence("evil.xml"));
  }

  @Test
  void brokenXmlIsNamedByLine() {
    Unreadable refusal =
        assertThrows(
            Unreadable.class,
            () -> UnscReader.read(Trial.file("cut.xml", "<CONSOLIDATED_LIST>\n<ENTITY>\n")));
    assertTrue(refusal.sentence("cut.xml").startsWith("cut.xml, line 3"), refusal.sentence("c"));
  }
}
