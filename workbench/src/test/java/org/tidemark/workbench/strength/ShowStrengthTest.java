package org.tidemark.workbench.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Assertion;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Reports;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.Window;

class ShowStrengthTest {
  private static final NameLists LISTS = new NameLists(Path.of("no such folder"));
  private static final Entity REED = org("Reed Brigade", "RB");

  @TempDir Path folder;

  private static Assertion flow(Kind kind, Entity subject, Figure figure) {
    return Assertion.of(
        kind, subject, kind == Kind.JOINED ? REED : null, Details.counting(figure, "fighters"));
  }

  private Strength strength(Figure later, Window on) {
    try (Desk desk =
        Desk.open(
            folder.resolve("c" + later).toString(),
            InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z")))) {
      desk.casebook()
          .add(
              Reports.of("a.txt", "1990", "300 in 1980.", "100 joined in 1982.", "20 left in 1983.")
                  .counts(1, REED, Figure.exactly(300), "1980")
                  .says(2, flow(Kind.JOINED, org("Hill Guard"), Figure.about(100)), "1982")
                  .says(3, flow(Kind.LEFT, REED, Figure.atMost(20)), "1983")
                  .read());
      desk.casebook()
          .add(
              Reports.of("b.txt", "1991", "The RB had many in 1985, and 200 in 1980.")
                  .counts(1, org("RB"), later, "1985")
                  .counts(1, org("RB"), Figure.exactly(200), "1980")
                  .read());
      return new ShowStrength(LISTS, desk.view(null)).called("RB", on).getFirst();
    }
  }

  @Test
  void allFiguresStandSideBySide() {
    Strength strength = strength(Figure.moreThan(350), null);
    assertEquals(
        List.of("200", "300", "more than 350"),
        strength.bands().stream().map(Band::inWords).sorted().toList());
    assertEquals(1, strength.joined().size());
    assertEquals(1, strength.left().size());
    assertEquals(1, strength.clashes().size());
  }

  @Test
  void figuresThatGoTogetherAreLeftAlone() {
    assertEquals(
        List.of(),
        strength(Figure.between(370, 400), null).unbalanced().stream()
            .filter(each -> each.before().inWords().equals("300"))
            .toList());
  }

  @Test
  void figuresThatCannotAllHoldAreFlaggedWithoutAnEstimate() {
    List<Unbalanced> unbalanced = strength(Figure.exactly(900), null).unbalanced();
    assertEquals(2, unbalanced.size());
    assertTrue(unbalanced.getLast().because().contains("cannot all hold"));
  }

  @Test
  void onlyTheDaysAskedForAreShown() {
    Strength strength = strength(Figure.exactly(350), Window.of("1985", "--on"));
    assertEquals(List.of("350"), strength.bands().stream().map(Band::inWords).toList());
  }

  @Test
  void unknownNameIsToldSo() {
    try (Desk desk =
        Desk.open(
            folder.resolve("empty").toString(),
            InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z")))) {
      ShowStrength show = new ShowStrength(LISTS, desk.view(null));
      assertThrows(Trouble.class, () -> show.called("Nobody", null));
    }
  }
}
