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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Assertion;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Reports;
import org.tidemark.workbench.Trouble;

class ShowEntityTest {
  private static final Entity REED = org("Reed Brigade", "RB");
  private static final Entity LENA = person("Lena Ortiz");
  private static final Entity OMAR = person("Omar Vidal");

  @TempDir Path folder;
  private @Nullable Desk desk;

  @BeforeEach
  void keepTwoReports() {
    Desk fresh =
        Desk.open(
            folder.resolve("c.tidemark").toString(),
            InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z")));
    fresh
        .casebook()
        .add(
            Reports.of(
                    "a.txt",
                    "1985",
                    "Lena Ortiz led the Reed Brigade until 1986.",
                    "It had 300 fighters in 1984.",
                    "Omar Vidal led it.")
                .says(1, leads(LENA), "1984-01-01/1986-01-01")
                .counts(2, REED, Figure.exactly(300), "1984")
                .says(3, leads(OMAR), null)
                .read());
    fresh
        .casebook()
        .add(
            Reports.of("b.txt", "1990", "The RB had about 500 fighters in 1984.")
                .counts(1, org("RB"), Figure.about(500), "1984")
                .read());
    desk = fresh;
  }

  private static Assertion leads(Entity person) {
    return Assertion.of(Kind.LEADS, person, REED, Details.NONE);
  }

  @AfterEach
  void close() {
    if (desk != null) {
      desk.close();
    }
  }

  private List<EntityState> shown(String name, @Nullable String on) {
    assertTrue(desk != null);
    Window window = on == null ? null : Window.of(on, "--on");
    return new ShowEntity(desk.view(null)).called(name, window);
  }

  @Test
  void rivalFiguresStandSideBySide() {
    EntityState state = shown("RB", null).getFirst();
    assertEquals("Reed Brigade", state.name());
    assertEquals(2, state.rivals().getFirst().figures().size());
  }

  @Test
  void undatedLeaderIsPossiblySoOnAnyDate() {
    Section people = shown("Reed Brigade", "1970").getFirst().sections().getFirst();
    assertEquals(1, people.shown().size());
    assertEquals(Answer.POSSIBLY, people.shown().getFirst().answer());
  }

  @Test
  void unknownNameIsAnsweredWithALikeOne() {
    Trouble trouble = assertThrows(Trouble.class, () -> shown("reed", null));
    assertEquals(Trouble.Cause.NOTHING_THERE, trouble.fault());
    assertTrue(trouble.sentence().contains("\"Reed Brigade\""), trouble.sentence());
  }

  @Test
  void openDateIsNoDateToAskFor() {
    assertThrows(Trouble.class, () -> shown("Reed Brigade", "1984/.."));
  }
}
