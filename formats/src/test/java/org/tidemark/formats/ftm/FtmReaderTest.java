package org.tidemark.formats.ftm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.Samples;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Claim;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;

class FtmReaderTest {
  private static Imported entities() throws Unreadable {
    return FtmReader.read(Trial.file("t.ijson", Samples.FTM_ENTITIES));
  }

  @Test
  void eachSchemaSaysItsKindOfClaim() throws Unreadable {
    assertEquals(
        List.of(
            "known_as Reed Brigade > RB",
            "founded Mill Bank @ 1921-05",
            "leads Ada Lark > Reed Brigade [role chair] @ 1921/1923-04",
            "designated_by Reed Brigade > Lowland Council [as Marsh] @ 1924-02-03",
            "funded_by Reed Brigade > Mill Bank @ 1922",
            "authority_over Reed Brigade > Mill Bank [function ownership (60)]",
            "part_of Mill Bank > Reed Brigade @ ../1925"),
        Trial.briefs(entities()));
    Claim ended = Trial.claims(entities(), Kind.PART_OF).getFirst();
    assertEquals(Polarity.ENDED, ended.polarity());
  }

  @Test
  void tieStandsOnTheNamesOfItsEnds() throws Unreadable {
    Claim leads = Trial.claims(entities(), Kind.LEADS).getFirst();
    assertEquals(
        List.of(
            "name: Reed Brigade",
            "name: Ada Lark",
            "director: b | organization: a | role: chair | startDate: 1921 | endDate: 1923-04"),
        Trial.words(leads));
  }

  @Test
  void sumInPartsOfAUnitIsOnlyAboutSo() throws Unreadable {
    Claim paid = Trial.claims(entities(), Kind.FUNDED_BY).getFirst();
    assertEquals(Figure.about(1201), paid.assertion().details().value());
    assertEquals("EUR", paid.assertion().details().unit());
  }

  @Test
  void personWithoutARoleIsNobody() throws Unreadable {
    Imported imported = entities();
    assertEquals(1, imported.leftOut().get("persons without a public role"));
    assertEquals(1, imported.leftOut().get("Payment whose ends are not both known here"));
    assertEquals(1, imported.leftOut().get("entities of the schema Yacht"));
    assertFalse(imported.report().text().characters().contains("X-77"));
    assertTrue(imported.entities().stream().noneMatch(e -> e.name().equals("Nobody Known")));
  }

  @Test
  void statementsOfOneEntityAreTakenTogether() throws Unreadable {
    Imported imported = FtmReader.read(Trial.file("t.csv", Samples.FTM_STATEMENTS));
    assertEquals(
        List.of(
            "known_as Reed Brigade > The Reeds",
            "member_of Ada Lark > Reed Brigade [role spokeswoman]"),
        Trial.briefs(imported));
  }
}
