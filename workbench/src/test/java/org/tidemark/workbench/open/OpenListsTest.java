package org.tidemark.workbench.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;
import static org.tidemark.workbench.Reports.person;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.compare.PassedReports;
import org.tidemark.workbench.compare.Weighing;
import org.tidemark.workbench.decide.Decide;
import org.tidemark.workbench.decide.Decided;
import org.tidemark.workbench.decide.Person;

class OpenListsTest {
  private static final Instant NOW = Instant.parse("2024-09-14T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 14);
  private static final NameLists LISTS = new NameLists(Path.of("no such folder"));
  private static final Entity REED = org("Reed Brigade", "RB");
  private static final Entity RIVERINE = org("Riverine Command");

  @TempDir Path folder;

  private static ReadReport founded(String file, String published, Entity who, String year) {
    return Reports.of(file, published, "The " + who.name() + " was founded in " + year + ".")
        .says(1, Assertion.of(Kind.FOUNDED, who, null, Details.NONE), year)
        .read();
  }

  private static ReadReport joining() {
    return Reports.of("names.txt", "1993", "The Reed Brigade, now Riverine Command, marched.")
        .says(1, Kind.HOSTILE_TO, org("Reed Brigade", "Riverine Command"), org("Tide Front"))
        .read();
  }

  private static List<ReadReport> quarrel() {
    return List.of(
        founded("a.txt", "1985", REED, "1970"),
        founded("b.txt", "1990", RIVERINE, "1975"),
        joining(),
        founded("c.txt", "1991", org("RB"), "1970"));
  }

  private Desk desk(String name) {
    return Desk.open(folder.resolve(name).toString(), InstantSource.fixed(NOW));
  }

  private static OpenLists open(Desk desk) {
    return new OpenLists(LISTS, desk.view(null));
  }

  @Test
  void orderInWhichReportsArriveDoesNotChangeTheOpenContradictions() {
    Set<Set<String>> outcomes = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    Random random = new Random(7);
    for (int i = 0; i < 6; i++) {
      List<ReadReport> reports = new ArrayList<>(quarrel());
      Collections.shuffle(reports, random);
      try (Desk desk = desk("order" + i)) {
        reports.forEach(desk.casebook()::add);
        Set<String> clashes = new TreeSet<>();
        for (Contradiction each : open(desk).contradictions(null)) {
          each.clashes().forEach(clash -> clashes.add(HandleOpen.id(clash) + clash.because()));
        }
        outcomes.add(clashes);
      }
    }
    assertEquals(1, outcomes.size(), outcomes.toString());
    assertEquals(1, outcomes.iterator().next().size(), outcomes.toString());
  }

  @Test
  void contradictionIsExplainedUntilThatIsTakenBack() {
    try (Desk desk = desk("explained")) {
      quarrel().forEach(desk.casebook()::add);
      String id = open(desk).contradictions("Reed Brigade").getFirst().id();
      Person ina = new Person("ina", "one counts the league before it");
      Decided decided =
          new HandleOpen(desk, LISTS, ina).handle(id, Handling.State.EXPLAINED, TODAY);
      Handling handling = open(desk).contradictions(null).getFirst().handling();
      assertEquals(Handling.State.EXPLAINED, handling.state());
      assertEquals("one counts the league before it", handling.note());
      assertEquals("ina", handling.by());
      new Decide(desk, ina).undo(decided.entry());
      assertTrue(open(desk).contradictions(null).getFirst().handling().isOpen());
      assertEquals(List.of(), desk.casebook().verify());
    }
  }

  @Test
  void nothingIsExplainedWithoutAReasonOrWithoutBeingOpen() {
    try (Desk desk = desk("refused")) {
      quarrel().forEach(desk.casebook()::add);
      HandleOpen silent = new HandleOpen(desk, LISTS, new Person("ina", ""));
      String id = open(desk).contradictions(null).getFirst().id();
      assertThrows(Trouble.class, () -> silent.handle(id, Handling.State.EXPLAINED, TODAY));
      assertThrows(Trouble.class, () -> silent.handle("zzzz", Handling.State.WORK_NEEDED, TODAY));
    }
  }

  @Test
  void rejectedClaimContradictsNothing() {
    try (Desk desk = desk("rejected")) {
      quarrel().forEach(desk.casebook()::add);
      Contradiction one = open(desk).contradictions(null).getFirst();
      String claim = one.clashes().getFirst().other().id().hex();
      new Decide(desk, new Person("ina", "")).reject(claim);
      assertEquals(List.of(), open(desk).contradictions(null));
    }
  }

  @Test
  void namesHeldApartDoNotClash() {
    try (Desk desk = desk("apart")) {
      quarrel().forEach(desk.casebook()::add);
      new Decide(desk, new Person("ina", "")).different("Reed Brigade", "Riverine Command");
      assertEquals(List.of(), open(desk).contradictions(null));
    }
  }

  private static ReadReport known() {
    return Reports.of(
            "known.txt", "1985", "Lena Ortiz heads the Reed Brigade.", "It had 300.", "b", "c", "d")
        .says(1, Kind.LEADS, person("Lena Ortiz"), REED)
        .counts(2, REED, Figure.exactly(300), "1984")
        .says(3, Kind.ALLIED_WITH, REED, org("Tide Front"))
        .says(4, Kind.HOSTILE_TO, REED, org("Hill Guard"))
        .says(5, Kind.PART_OF, REED, org("Coast Union"))
        .read();
  }

  @Test
  void gapsAreWhatNoReportSaysAndStaleIsWhatWasSaidLongAgo() {
    try (Desk desk = desk("gaps")) {
      desk.casebook().add(known());
      List<Asked> gaps = open(desk).gaps(null).stream().map(Gap::asked).toList();
      assertEquals(List.of(Asked.FOUNDING, Asked.MEANS, Asked.GROUND, Asked.AIMS), gaps);
      List<Asked> stale = open(desk).stale(null, TODAY).stream().map(Stale::asked).toList();
      assertEquals(List.of(Asked.LEADER, Asked.STRENGTH), stale);
      assertEquals(List.of(), open(desk).stale(null, LocalDate.of(1986, 1, 1)));
    }
  }

  @Test
  void reportThatSettlesSomethingSaysSo() {
    ReadReport fresh =
        Reports.of("fresh.txt", "1995", "Founded in 1970.", "It now has 500 fighters.")
            .says(1, Assertion.of(Kind.FOUNDED, REED, null, Details.NONE), "1970")
            .counts(2, REED, Figure.exactly(500), "1995")
            .read();
    try (Desk desk = desk("settled")) {
      quarrel().forEach(desk.casebook()::add);
      desk.casebook().add(known());
      Weighing weighing = new Weighing(LISTS, desk.casebook(), new PassedReports());
      List<Settled> settled = new Settling(desk.casebook()).of(fresh, weighing.of(fresh));
      assertEquals(
          List.of(Settled.Sort.CONTRADICTION, Settled.Sort.STALE),
          settled.stream().map(Settled::sort).toList());
    }
    try (Desk desk = desk("filled")) {
      desk.casebook().add(known());
      Weighing weighing = new Weighing(LISTS, desk.casebook(), new PassedReports());
      List<Settled> settled = new Settling(desk.casebook()).of(fresh, weighing.of(fresh));
      assertEquals(Settled.Sort.GAP, settled.getFirst().sort());
      assertEquals(open(desk).gaps(null).getFirst().id(), settled.getFirst().id());
    }
  }
}
