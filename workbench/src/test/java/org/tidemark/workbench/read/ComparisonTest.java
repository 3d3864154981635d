package org.tidemark.workbench.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;
import static org.tidemark.workbench.Reports.person;

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
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Reports;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Verdict;

class ComparisonTest {
  private static final Instant NOW = Instant.parse("2024-09-14T10:00:00Z");
  private static final Entity REED = org("Reed Brigade", "RB");
  private static final Entity TIDE = org("Tide Front");
  private static final Entity LENA = person("Lena Ortiz");

  private static final NameLists LISTS = new NameLists(Path.of("no such folder"));

  @TempDir Path folder;

  @Test
  void claimMadeBeforeIsHeldWithTheEarlierWords() {
    ReadReport first =
        Reports.of("a.txt", "1985", "Lena Ortiz heads the Reed Brigade.")
            .says(1, Kind.LEADS, LENA, REED)
            .read();
    ReadReport second =
        Reports.of("b.txt", "1990", "RB is led by Lena Ortiz.")
            .says(1, Kind.LEADS, LENA, org("RB"))
            .read();
    List<Finding> findings = secondAfterFirst(first, second);
    Told earlier = findings.getFirst().earlier();
    assertNotNull(earlier);
    assertEquals("Lena Ortiz heads the Reed Brigade.", earlier.claim().quote().exact());
    assertEquals("a.txt", earlier.report().source().file());
  }

  @Test
  void otherFigureContradictsAndOtherYearSucceeds() {
    ReadReport first =
        Reports.of("a.txt", "1985", "The Reed Brigade had 300 fighters in 1984.")
            .counts(1, REED, Figure.exactly(300), "1984")
            .read();
    ReadReport second =
        Reports.of("b.txt", "1990", "It had 400 in 1984.", "It had 300 in 1988.", "So it had 300.")
            .counts(1, REED, Figure.exactly(400), "1984")
            .counts(2, REED, Figure.exactly(300), "1988")
            .counts(3, REED, Figure.exactly(300), "1983/1985")
            .read();
    List<Finding> findings = secondAfterFirst(first, second);
    assertEquals(Verdict.CONTRADICTS, findings.get(0).verdict());
    assertTrue(findings.get(0).isNew());
    assertEquals(Verdict.ADDS, findings.get(1).verdict());
    assertEquals(Verdict.CONFIRMS, findings.get(2).verdict());
    assertFalse(findings.get(2).isNew());
  }

  @Test
  void alliesMayStandInEitherOrder() {
    ReadReport first =
        Reports.of("a.txt", "1985", "The two are allied.")
            .says(1, Kind.ALLIED_WITH, REED, TIDE)
            .read();
    ReadReport second =
        Reports.of("b.txt", "1990", "They are allies.")
            .says(1, Kind.ALLIED_WITH, TIDE, REED)
            .read();
    assertFalse(secondAfterFirst(first, second).getFirst().isNew());
  }

  @Test
  void shelfThatKeepsNothingComparesTheSameWay() {
    ReadReport first =
        Reports.of("a.txt", "1985", "Lena Ortiz heads the Reed Brigade (RB).")
            .says(1, Kind.LEADS, LENA, REED)
            .read();
    ReadReport second =
        Reports.of("b.txt", "1990", "RB is led by Lena Ortiz.", "The brigade was founded.")
            .says(1, Kind.LEADS, LENA, org("RB"))
            .says(2, Assertion.of(Kind.FOUNDED, REED, null, Details.NONE), "1980")
            .read();
    PassingShelf shelf = new PassingShelf(null, LISTS, NOW);
    assertTrue(shelf.compare(first).getFirst().isNew());
    shelf.take(first);
    List<Finding> findings = shelf.compare(second);
    assertFalse(findings.get(0).isNew());
    assertTrue(findings.get(1).isNew());
  }

  private List<Finding> secondAfterFirst(ReadReport first, ReadReport second) {
    String address = folder.resolve("c.tidemark").toString();
    try (Desk desk = Desk.open(address, InstantSource.fixed(NOW))) {
      KeepingShelf shelf = new KeepingShelf(desk.casebook(), LISTS);
      assertTrue(shelf.compare(first).getFirst().isNew());
      assertTrue(shelf.take(first).fresh());
      return shelf.compare(second);
    }
  }
}
