package org.tidemark.workbench.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;
import static org.tidemark.workbench.Reports.person;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Assertion;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Words;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Reports;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;

class AskTest {
  private static final Entity REED = org("Reed Brigade", "RB");
  private static final Entity LEAGUE = org("Delta League");
  private static final Entity COURT = org("Upper Court");
  private static final Entity SEDGE = org("Sedge Company");
  private static final Entity HERON = org("Heron Guard");
  private static final Entity LENA = person("Lena Ortiz");
  private static final Entity OMAR = person("Omar Vidal");
  private static final Entity ADA = person("Ada Quist");
  private static final Entity FORD = Entity.named(EntityKind.PLACE, "Northford");
  private static final Entity MILL = Entity.named(EntityKind.PLACE, "Millbank");

  @TempDir static Path folder;
  private static Desk desk;
  private static View view;

  @BeforeAll
  static void keepReports() {
    desk =
        Desk.open(
            folder.resolve("c.tidemark").toString(),
            InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z")));
    desk.casebook().add(early().read());
    desk.casebook().add(late().read());
    view = desk.view(null);
  }

  private static Reports early() {
    return Reports.of(
            "early.txt",
            "1985",
            "Lena Ortiz has led the Reed Brigade since 1980.",
            "The Reed Brigade is part of the Delta League.",
            "The Delta League is part of the Upper Court.",
            "The Sedge Company is a unit of the Reed Brigade.",
            "The Reed Brigade has held Northford since 1983.",
            "It had 300 fighters in 1984.",
            "It is allied with the Heron Guard.",
            "The Heron Guard fought the Upper Court in 1984.",
            "It lives on river tolls.",
            "The tolls led to a quarrel in the Reed Brigade.")
        .says(1, said(Kind.LEADS, LENA, REED), "1980/..")
        .says(2, said(Kind.PART_OF, REED, LEAGUE), null)
        .says(3, said(Kind.PART_OF, LEAGUE, COURT), null)
        .says(4, said(Kind.PART_OF, SEDGE, REED), null)
        .says(5, said(Kind.CONTROLS, REED, FORD), "1983/..")
        .counts(6, REED, Figure.exactly(300), "1984")
        .says(7, said(Kind.ALLIED_WITH, REED, HERON), null)
        .says(8, said(Kind.FOUGHT, HERON, COURT), "1984")
        .says(9, Assertion.of(Kind.INCOME_FROM, REED, new Words("river tolls"), Details.NONE), null)
        .says(
            10,
            Assertion.of(
                Kind.CAUSED,
                new Words("the tolls"),
                new Words("a quarrel in the Reed Brigade"),
                Details.NONE),
            null);
  }

  private static Reports late() {
    return Reports.of(
            "late.txt",
            "1990",
            "Lena Ortiz was killed on 4 May 1986.",
            "Omar Vidal took the RB over in June 1986.",
            "It is said that Omar Vidal was dismissed in 1988.",
            "In 1987 the RB lost Northford.",
            "The RB never held Millbank.",
            "Ada Quist was its spokeswoman.")
        .says(1, removed(LENA, "killed"), "1986-05-04")
        .says(2, said(Kind.LEADS, OMAR, org("RB")), "1986-06/..")
        .says(3, removed(OMAR, "dismissed"), "1988", Polarity.ASSERTED, Modality.REPORTED)
        .says(4, said(Kind.CONTROLS, org("RB"), FORD), "1987", Polarity.ENDED, Modality.FACT)
        .says(5, said(Kind.CONTROLS, org("RB"), MILL), null, Polarity.DENIED, Modality.FACT)
        .says(6, said(Kind.MEMBER_OF, ADA, org("RB")), null);
  }

  private static Assertion said(Kind kind, Entity subject, Entity object) {
    return Assertion.of(kind, subject, object, Details.NONE);
  }

  private static Assertion removed(Entity who, String how) {
    return Assertion.of(Kind.REMOVED, who, org("RB"), Details.of(Map.of(Qualifier.MANNER, how)));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Window on(String date) {
    return Window.of(date, "--on");
  }

  private static List<String> names(List<Matter> matters) {
    return matters.stream().map(matter -> matter.name() + " " + matter.bearing()).toList();
  }

  @Test
  void leaderWhoWasKilledIsFollowedByTheNext() {
    Theme then = new AskLeaders(view).of("RB", on("1987")).getFirst().leaders();
    assertEquals(List.of("Omar Vidal SURELY"), names(then.then()));
    assertEquals(List.of("Lena Ortiz BEFORE"), names(then.before()));
    assertEquals(Kind.REMOVED, then.before().getFirst().ends().getFirst().claim().kind());
  }

  @Test
  void reportedRemovalLeavesOpenWhetherOneStillLed() {
    Theme then = new AskLeaders(view).of("RB", on("1989-06")).getFirst().leaders();
    assertEquals(List.of("Omar Vidal POSSIBLY"), names(then.then()));
  }

  @Test
  void whatNoSourceSaysIsSaid() {
    Theme then = new AskLeaders(view).of("RB", on("1975")).getFirst().leaders();
    assertTrue(then.isSilent());
    assertEquals("no source says who led it in 1975", then.silence());
    assertEquals(List.of("Lena Ortiz AFTER", "Omar Vidal AFTER"), names(then.after()));
  }

  @Test
  void whatReportsSawNoEndOfIsOnlyPossibleAfterThem() {
    Theme later = new AskLeaders(view).of("Reed Brigade", on("1995")).getFirst().leaders();
    assertEquals(List.of("Omar Vidal POSSIBLY"), names(later.then()));
  }

  @Test
  void groundIsHeldThenLostAndDenied() {
    Area held = new AskArea(view).of("RB", on("1984")).getFirst();
    assertEquals(List.of("Northford SURELY"), names(held.controls().then()));
    assertEquals(List.of("Millbank DENIED"), names(held.controls().denied()));
    assertEquals(List.of(true), held.turns().stream().map(Turn::gained).toList());
    Area lost = new AskArea(view).of("RB", on("1989")).getFirst();
    assertEquals(List.of("Northford BEFORE"), names(lost.controls().before()));
    assertEquals(List.of(true, false), lost.turns().stream().map(Turn::gained).toList());
  }

  @Test
  void structureIsClimbedUpAndDown() {
    Structure structure = new AskStructure(view).of("RB", null).getFirst();
    StructureNode league = structure.wholes().getFirst();
    assertEquals("Delta League", league.name());
    assertEquals("Upper Court", league.further().getFirst().name());
    assertEquals("Sedge Company", structure.parts().getFirst().name());
  }

  @Test
  void relationsReachTwoStepsOut() {
    Relations relations = new AskRelations(view).of("RB", null, 2).getFirst();
    assertEquals(
        List.of("Reed Brigade 0", "Heron Guard 1", "Upper Court 2"),
        relations.nodes().stream().map(node -> node.name() + " " + node.steps()).toList());
    assertEquals(2, relations.edges().size());
    assertEquals(1, new AskRelations(view).of("RB", null, 1).getFirst().edges().size());
  }

  @Test
  void figuresMoneyAndCausesAreAnswered() {
    Composition people = new AskComposition(view).of("RB", on("1984-03")).getFirst();
    assertEquals(1, people.strength().then().size());
    Money money = new AskMoney(view).of("RB", null).getFirst();
    assertEquals(List.of("river tolls SURELY"), names(money.income().then()));
    Aims aims = new AskAims(view).of("RB", null).getFirst();
    assertEquals(1, aims.causes().then().size());
  }

  @Test
  void eventsOfAWindowComeInOrder() {
    Events events =
        new AskEvents(view)
            .of(
                "RB",
                new Window(
                    java.time.LocalDate.of(1986, 1, 1), java.time.LocalDate.of(1988, 12, 31), "x"),
                0)
            .getFirst();
    assertEquals(
        List.of(Kind.REMOVED, Kind.CONTROLS, Kind.REMOVED),
        events.shown().stream().map(shown -> shown.first().claim().kind()).toList());
    Events all = new AskEvents(view).ofAll(on("1984"), 1);
    assertEquals(1, all.shown().size());
  }

  @Test
  void changesBetweenTwoDatesAreTold() {
    List<String> told =
        new AskChanges(view)
            .of("RB", on("1984"), on("1988-06"), 0).getFirst().changes().stream()
                .map(change -> change.sort() + " " + change.matter().name())
                .toList();
    assertTrue(told.contains("ENDED Lena Ortiz"), told.toString());
    assertTrue(told.contains("BEGAN Omar Vidal"), told.toString());
    assertTrue(told.contains("ENDED Northford"), told.toString());
    assertTrue(told.contains("FELL_SILENT "), told.toString());
    Changes all = new AskChanges(view).ofAll(on("1985"), on("1988"), 2);
    assertEquals(2, all.changes().size());
    assertTrue(all.more() > 0);
    assertThrows(Trouble.class, () -> new AskChanges(view).ofAll(on("1988"), on("1985"), 0));
  }

  @Test
  void whatTheCasebookLearnedIsTold() {
    Instant before = Instant.parse("2024-01-01T00:00:00Z");
    Learned learned = new AskLearned(view).since(before, "RB");
    assertEquals(2, learned.reports().size());
    assertTrue(learned.claims().size() > 10);
    Instant after = Instant.parse("2024-12-01T00:00:00Z");
    assertEquals(0, new AskLearned(view).since(after, "RB").claims().size());
  }

  @Test
  void wordsAreFoundAndMarked() {
    Found found = new SearchWords(view).has("toll* river", null, 5);
    assertEquals(Kind.INCOME_FROM, found.claims().getFirst().claim().kind());
    Found.Passage passage = found.passages().getFirst();
    assertEquals(
        List.of("river", "tolls"),
        passage.pieces().stream().filter(Found.Piece::marked).map(Found.Piece::text).toList());
  }

  @Test
  void wholeAnswersEveryQuestion() {
    Whole whole = new AskWhole(view).of("RB", on("1984")).getFirst();
    assertEquals(16, whole.chapters().size());
    assertEquals(1, whole.chapters().getFirst().number());
    Whole late = new AskWhole(view).of("RB", on("1989")).getFirst();
    assertEquals(1, late.hedged().size() + late.disputed().size());
  }
}
