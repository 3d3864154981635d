package org.tidemark.formats.ucdp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Claim;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;

class UcdpReaderTest {
  private static final String ACTORS =
      "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,"
          + "NewNameFullMotherTongue,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,SplitTemp,"
          + "NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,"
          + "GroupName,ActorIdGroup,Location,GWNOLoc\n";
  private static final String EVENTS =
      "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,country,"
          + "date_prec,date_start,date_end,low,best,high\n";

  private static Imported read(UcdpTable table, String text) throws Unreadable {
    return UcdpReader.read(Trial.file("t.csv", text), table);
  }

  @Test
  void actorsBringNamesSplitsAndAlliances() throws Unreadable {
    Imported imported =
        read(
            UcdpTable.ACTORS,
            ACTORS
                + "7,Reed Brigade,Reed Brigade,Schilfbrigade,n/a,1,\"RB, NRB\",\"Neue, Neueste\","
                + "\"New, Newest\",1,1,\"Old Guard, Left Wing\",\"3, 4\",0,,,1,River Front,9,0,,,"
                + "\"Lowland, Upland\",\"1, 2\"\n");
    assertEquals(
        List.of(
            "known_as Reed Brigade > Schilfbrigade",
            "known_as Reed Brigade > RB",
            "known_as Reed Brigade > NRB",
            "known_as Reed Brigade > Neue",
            "known_as Reed Brigade > Neueste",
            "known_as Reed Brigade > New",
            "known_as Reed Brigade > Newest",
            "split_from Reed Brigade > Old Guard",
            "split_from Reed Brigade > Left Wing",
            "formed_from River Front > Reed Brigade",
            "present_in Reed Brigade > Lowland",
            "present_in Reed Brigade > Upland"),
        Trial.briefs(imported));
    Claim split = Trial.claims(imported, Kind.SPLIT_FROM).getFirst();
    assertEquals(
        List.of("NameData: Reed Brigade", "Splinter: 1 | NamePrev: Old Guard, Left Wing"),
        Trial.words(split));
    assertEquals(
        new Found.ByImport("ucdp-actor", "row 2: NameData, Splinter, NamePrev"), split.found());
  }

  @Test
  void commaInsideOneNameDoesNotMakeTwo() throws Unreadable {
    Imported imported =
        read(
            UcdpTable.ACTORS,
            ACTORS
                + "7,Reed,,,,1,\"Reed, Union\",Schilfbund,The Reed Union,1,1,\"A, B\",3"
                + ",0,,,0,,,0,,,,\n");
    assertTrue(Trial.briefs(imported).contains("known_as Reed > Reed, Union"));
    assertTrue(Trial.briefs(imported).contains("split_from Reed > A, B"));
  }

  @Test
  void eventsKeepTheirPrecisionAndAllThreeFigures() throws Unreadable {
    Imported imported =
        read(
            UcdpTable.EVENTS,
            EVENTS
                + "1,1,Reed Brigade,Town Guard,1,Mill,North,Mill district,Lowland,1,2015-03-02,"
                + "2015-03-02,2,3.0,9\n"
                + "2,2,Reed Brigade,Old Guard,2,Mill,North,Mill district,Lowland,4,2015-03-01,"
                + "2015-03-31,1,1,1\n"
                + "3,3,Reed Brigade,Civilians,2,Mill,North,Mill district,Lowland,5,2015-06-30,"
                + "2015-06-30,0,0,0\n");
    assertEquals(
        List.of(
            "fought Reed Brigade > Town Guard [place Mill] @ 2015-03-02",
            "fought Reed Brigade > Old Guard [place the area of Mill] @ 2015-03",
            "attacked Reed Brigade > Mill district [target Civilians] @ 2015"),
        Trial.briefs(imported));
    assertEquals(
        new Figure(2L, 9L, 3L, false, false, null),
        imported.claims().getFirst().assertion().details().killed());
    assertEquals("date_prec 5", imported.claims().getLast().holds().reckoning());
  }

  @Test
  void dayThatIsOnlyAboutRightIsNotExact() throws Unreadable {
    Imported imported =
        read(UcdpTable.EVENTS, EVENTS + "1,1,A,B,6,,,,Lowland,2,2015-03-02,2015-03-02,,,\n");
    assertEquals(List.of("fought A > B [place Lowland] @ 2015-03-02~"), Trial.briefs(imported));
  }

  @Test
  void lowAboveHighIsCountedAndTheBestKept() throws Unreadable {
    Imported imported =
        read(UcdpTable.EVENTS, EVENTS + "1,1,A,B,6,,,,L,1,2015-03-02,2015-03-02,9,4,3\n");
    assertEquals(Figure.exactly(4), imported.claims().getFirst().assertion().details().killed());
    assertEquals(1, imported.leftOut().get("low figures above the high one"));
  }

  @Test
  void yearsBringFightsWithTheirDead() throws Unreadable {
    Imported imported =
        read(
            UcdpTable.DYADIC,
            "location,side_a,side_b,year,intensity_level\nLowland,Government,Reeds,1999.0,1\n");
    assertEquals(
        List.of("fought Government > Reeds [place Lowland] @ 1999"), Trial.briefs(imported));
    Figure dead = imported.claims().getFirst().assertion().details().killed();
    assertEquals(
        Figure.between(25, 999), new Figure(dead.lo(), dead.hi(), null, false, false, null));
  }

  @Test
  void tablesAreToldByTheirHeaders() {
    assertEquals(
        Optional.of(UcdpTable.EVENTS), UcdpReader.recognise(Trial.file("x", EVENTS + "\n")));
    assertEquals(
        Optional.of(UcdpTable.ACTORS), UcdpReader.recognise(Trial.file("x", ACTORS + "\n")));
    assertEquals(Optional.empty(), UcdpReader.recognise(Trial.file("x", "a,b\n1,2\n")));
  }

  @Test
  void brokenCellIsNamedByRowAndColumn() {
    Unreadable refusal =
        assertThrows(
            Unreadable.class,
            () ->
                read(
                    UcdpTable.EVENTS,
                    EVENTS
                        + "1,1,A,B,6,,,,L,1,2015-03-02,2015-03-02,1,1,1\n"
                        + "1,1,A,B,6,,,,L,1,2015-13-02,2015-03-02,1,1,1\n"));
    assertEquals(
        "t.csv, row 3, column date_start: \"2015-13-02\" is no day; write it as 2015-03-22.",
        refusal.sentence("t.csv"));
  }

  @Test
  void openQuoteIsNamedWhereItBegins() {
    Unreadable refusal =
        assertThrows(
            Unreadable.class,
            () -> read(UcdpTable.DYADIC, "side_a,side_b,year\nA,B,1999\nA,\"B,1999\n"));
    assertTrue(refusal.sentence("t.csv").contains("row 3, column side_b"), refusal.sentence("t"));
  }
}
