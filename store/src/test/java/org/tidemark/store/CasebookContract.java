package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.store.Written.during;
import static org.tidemark.store.Written.organisation;
import static org.tidemark.store.Written.person;
import static org.tidemark.store.Written.place;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.store.sql.SqliteCasebook;

/** What every casebook does, whatever it is kept in. */
public abstract class CasebookContract {
  protected static final Entity RIVERMEN = organisation("The Rivermen", "RM");
  protected static final Entity HILL_LEAGUE = organisation("Hill League");
  protected static final Entity ODA = person("Oda Brandt");
  protected static final Entity NORTHFORD = place("Northford");

  private static final String TEXT =
      """
      The Rivermen (RM) held Northford through 2017 and 2018.
      Oda Brandt led the Rivermen from 2016 until 2019.
      In 2018 the Rivermen had about 400 men.
      The Hill League fought the Rivermen.
      """;

  @TempDir protected Path folder;

  protected final Clock clock = new Clock();
  protected Casebook casebook;

  /** Opens the same casebook once more, or for the first time. */
  protected abstract Casebook open(InstantSource clock);

  /** Opens one more casebook, with nothing in it. */
  protected abstract Casebook another(InstantSource clock);

  /** Changes the rows behind the casebook's back. */
  protected abstract void tamper(String sql);

  @BeforeEach
  void openCasebook() {
    casebook = open(clock);
  }

  @AfterEach
  void closeCasebook() {
    casebook.close();
  }

  protected static Written rivermen() {
    return Written.report("rivermen.txt", TEXT)
        .with(RIVERMEN)
        .says(Kind.CONTROLS, RIVERMEN, NORTHFORD, during("2017/2018"), "held Northford")
        .says(Kind.LEADS, ODA, RIVERMEN, during("2016/2019"), "Oda Brandt led the Rivermen")
        .counts(RIVERMEN, Figure.about(400), "men", during("2018"), "about 400 men")
        .says(Kind.FOUGHT, HILL_LEAGUE, RIVERMEN, "The Hill League fought the Rivermen");
  }

  protected static Written other(String file, Entity subject, Entity object) {
    String text = "Later " + subject.name() + " joined hands with " + object.name() + ", " + file;
    return Written.report(file, text).says(Kind.ALLIED_WITH, subject, object, "joined hands");
  }

  private ClaimId idOf(Kind kind) {
    return casebook.claims(Question.ALL.kind(kind)).getFirst().id();
  }

  private Status statusOf(Holdings holdings, ClaimId id) {
    return holdings.claim(id).orElseThrow().status();
  }

  @Test
  void reportComesBackWhole() {
    ReadReport read = rivermen().read();
    casebook.add(read);

    KeptReport kept = casebook.report(read.report().id()).orElseThrow();
    assertEquals(read.original(), kept.original());
    assertEquals(read.report().text().characters(), kept.report().text().characters());
    assertEquals(read.report().text().blocks(), kept.report().text().blocks());
    assertEquals(read.report().source(), kept.report().source());
    assertEquals(read.entities(), kept.entities());
    assertEquals(RIVERMEN.aliases(), kept.entities().getFirst().aliases());
    List<Claim> claims = casebook.claims(Question.ALL).stream().map(HeldClaim::claim).toList();
    assertEquals(read.claims(), claims);
  }

  @Test
  void whateverAClaimSaysComesBackUnchanged() {
    for (long seed = 0; seed < 60; seed++) {
      ReadReport read = RandomReport.of(seed);
      casebook.add(read);
      Question question = Question.ALL.report(read.report().id());
      List<Claim> back = casebook.claims(question).stream().map(HeldClaim::claim).toList();
      assertEquals(read.claims(), back, "seed " + seed);
      assertEquals(read.entities(), casebook.report(read.report().id()).orElseThrow().entities());
    }
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void sameBytesAreKeptOnce() {
    assertInstanceOf(Added.Kept.class, casebook.add(rivermen().read()));
    Added again = casebook.add(rivermen().read());

    Added.AlreadyHeld held = assertInstanceOf(Added.AlreadyHeld.class, again);
    assertEquals("rivermen.txt", held.report().source().file());
    assertEquals(1, casebook.entries().size());
    assertEquals(4, casebook.claims(Question.ALL).size());
  }

  @Test
  void reportThatCannotBeKeptLeavesNothing() {
    Written bad = Written.report("nul.txt", "The Rivermen\0held Northford");
    assertThrows(IllegalArgumentException.class, () -> casebook.add(bad.read()));

    assertEquals(List.of(), casebook.entries());
    assertEquals(List.of(), casebook.reports());
    assertInstanceOf(Added.Kept.class, casebook.add(rivermen().read()));
  }

  @Test
  void questionsNarrowByKindEndReportRuleWordsAndNumber() {
    casebook.add(rivermen().read());
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());

    assertEquals(5, casebook.claims(Question.ALL).size());
    assertEquals(1, casebook.claims(Question.ALL.kind(Kind.LEADS)).size());
    assertEquals(5, casebook.claims(Question.ALL.about("rivermen")).size());
    assertEquals(3, casebook.claims(Question.ALL.subject("THE RIVERMEN")).size());
    assertEquals(2, casebook.claims(Question.ALL.object("Rivermen")).size());
    assertEquals(5, casebook.claims(Question.ALL.about("RM")).size());
    assertEquals(0, casebook.claims(Question.ALL.about("River")).size());
    assertEquals(4, casebook.claims(Question.ALL.report(rivermen().report().id())).size());
    assertEquals(5, casebook.claims(Question.ALL.rule("test-rule")).size());
    assertEquals(0, casebook.claims(Question.ALL.rule("another")).size());
    assertEquals(2, casebook.claims(Question.ALL.limit(2)).size());
    assertEquals(1, casebook.claims(Question.ALL.words("fought LEAGUE")).size());
    assertEquals(1, casebook.claims(Question.ALL.words("\"led the riv\"*")).size());
    assertEquals(0, casebook.claims(Question.ALL.words("\"the led\"")).size());
    assertEquals(0, casebook.claims(Question.ALL.words("…")).size());
  }

  @Test
  void dayNarrowsToWhatWasSurelyOrPossiblySo() {
    casebook.add(rivermen().read());

    assertEquals(List.of(Kind.CONTROLS, Kind.LEADS, Kind.FOUGHT), kindsOn("2017-06-01"));
    assertEquals(List.of(Kind.LEADS, Kind.FOUGHT), kindsOn("2019-06-01"));
    assertEquals(List.of(Kind.FOUGHT), kindsOn("2021-06-01"));
  }

  private List<Kind> kindsOn(String day) {
    return casebook.claims(Question.ALL.about("Rivermen").on(LocalDate.parse(day))).stream()
        .map(held -> held.claim().kind())
        .toList();
  }

  @Test
  void claimAndReportAreFoundByTheBeginningOfTheirNames() {
    casebook.add(rivermen().read());
    ClaimId id = idOf(Kind.LEADS);

    assertEquals(id, casebook.claimsBeginning(id.hex().substring(0, 10)).getFirst().id());
    assertEquals(id, casebook.claim(id).orElseThrow().id());
    assertEquals(List.of(), casebook.claimsBeginning("' or 1=1"));
    assertEquals(1, casebook.reportsBeginning(rivermen().report().id().brief()).size());
  }

  @Test
  void decisionsChangeWhereAClaimStandsAndNothingElse() {
    casebook.add(rivermen().read());
    ClaimId leads = idOf(Kind.LEADS);
    ClaimId fought = idOf(Kind.FOUGHT);
    Claim before = casebook.claim(leads).orElseThrow().claim();

    casebook.record(new Decision.Accept(leads, "ina", "read it"));
    casebook.record(new Decision.Reject(fought, "ina", ""));

    assertEquals(Status.ACCEPTED, statusOf(casebook, leads));
    assertEquals(Status.REJECTED, statusOf(casebook, fought));
    assertEquals(before, casebook.claim(leads).orElseThrow().claim());
    assertEquals(1, casebook.claims(Question.ALL.status(Status.ACCEPTED)).size());
    assertEquals(2, casebook.claims(Question.ALL.status(Status.PROPOSED)).size());
    assertEquals(1, casebook.decisionsOn(leads).size());
  }

  @Test
  void undoneDecisionLeavesTheOneBefore() {
    casebook.add(rivermen().read());
    ClaimId leads = idOf(Kind.LEADS);
    casebook.record(new Decision.Accept(leads, "ina", ""));
    Entry rejected = casebook.record(new Decision.Reject(leads, "jon", "wrong man"));
    casebook.record(new Undo(rejected.number(), "jon", "right man after all"));

    assertEquals(Status.ACCEPTED, statusOf(casebook, leads));
    assertEquals(4, casebook.entries().size());
    assertEquals(3, casebook.decisionsOn(leads).size());
    Undo again = new Undo(rejected.number(), "jon", "");
    assertThrows(IllegalArgumentException.class, () -> casebook.record(again));
    assertThrows(
        IllegalArgumentException.class, () -> casebook.record(new Undo(1, "jon", "a report")));
  }

  @Test
  void correctionStandsInTheClaimsPlaceUntilItIsUndone() {
    casebook.add(rivermen().read());
    ClaimId fought = idOf(Kind.FOUGHT);
    Entity militia = organisation("Hill League militia", "HLM");
    Claim right =
        rivermen()
            .claim(
                Assertion.of(Kind.FOUGHT, militia, RIVERMEN, Details.NONE),
                Holds.UNDATED,
                "League fought");
    Entry entry = casebook.record(new Decision.Correct(fought, right, "ina", "its militia"));

    assertEquals(Status.CORRECTED, statusOf(casebook, fought));
    assertEquals(Status.ACCEPTED, statusOf(casebook, right.id()));
    assertEquals(right, casebook.claim(right.id()).orElseThrow().claim());
    assertEquals(1, casebook.claims(Question.ALL.subject("HLM")).size());
    assertEquals(new Decision.Correct(fought, right, "ina", "its militia"), entry.change());
    assertEquals(entry, casebook.entries().getLast());
    assertEquals(4, casebook.upTo(1).claims(Question.ALL).size());

    casebook.record(new Undo(entry.number(), "ina", ""));
    assertEquals(Status.PROPOSED, statusOf(casebook, fought));
    assertEquals(Status.WITHDRAWN, statusOf(casebook, right.id()));

    casebook.record(new Decision.Correct(fought, right, "jon", "it was"));
    assertEquals(Status.ACCEPTED, statusOf(casebook, right.id()));
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void manyActsAreKeptAllOrNone() {
    casebook.add(rivermen().read());
    List<Decision> acts =
        List.of(
            new Decision.Withdraw(idOf(Kind.LEADS), "ina", "bad rule"),
            new Decision.Withdraw(new ClaimId("0123456789abcdef"), "ina", "bad rule"));

    assertThrows(IllegalArgumentException.class, () -> casebook.record(acts));
    assertEquals(1, casebook.entries().size());
    assertEquals(Status.PROPOSED, statusOf(casebook, idOf(Kind.LEADS)));
  }

  @Test
  void whatWasKnownEarlierCanBeAsked() {
    clock.set("2024-01-01T00:00:00Z");
    casebook.add(rivermen().read());
    clock.set("2024-02-01T00:00:00Z");
    ClaimId leads = idOf(Kind.LEADS);
    casebook.record(new Decision.Accept(leads, "ina", ""));
    clock.set("2024-03-01T00:00:00Z");
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());

    Holdings empty = casebook.knownBy(Instant.parse("2023-12-31T00:00:00Z"));
    assertEquals(List.of(), empty.reports());
    assertEquals(List.of(), empty.entities());
    Holdings january = casebook.knownBy(Instant.parse("2024-01-15T00:00:00Z"));
    assertEquals(Status.PROPOSED, statusOf(january, leads));
    assertEquals(4, january.claims(Question.ALL).size());
    assertEquals(List.of(), january.search("hands", 9).passages());
    Holdings february = casebook.knownBy(Instant.parse("2024-02-15T00:00:00Z"));
    assertEquals(Status.ACCEPTED, statusOf(february, leads));
    assertEquals(1, february.reports().size());
    assertEquals(2, casebook.knownBy(Instant.MAX).reports().size());
  }

  @Test
  void timeNeverRunsBackwards() {
    clock.set("2024-03-01T00:00:00Z");
    casebook.add(rivermen().read());
    clock.set("2024-01-01T00:00:00Z");
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());

    List<Entry> entries = casebook.entries();
    assertEquals(entries.get(0).recorded(), entries.get(1).recorded());
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void namesThatCoincideAreOneEntity() {
    casebook.add(rivermen().read());
    casebook.add(other("a.txt", organisation("rivermen"), HILL_LEAGUE).read());
    casebook.add(other("b.txt", organisation("RM"), HILL_LEAGUE).read());

    HeldEntity rivermen = casebook.entitiesCalled("the RIVERMEN").getFirst();
    assertEquals(1, casebook.entitiesCalled("RM").size());
    assertEquals(
        List.of("The Rivermen", "RM", "rivermen", "RM"),
        rivermen.names().stream().map(HeldEntity.Naming::name).toList());
    assertEquals(4, casebook.entities().size());
    assertEquals(6, casebook.claims(Question.ALL.about("RM")).size());
  }

  @Test
  void entitiesJudgedDifferentStayApart() {
    casebook.add(rivermen().read());
    Entity radio = organisation("Radio Mast", "RM");
    casebook.add(other("radio.txt", radio, HILL_LEAGUE).read());
    assertEquals(1, casebook.entitiesCalled("RM").size());

    Named mast = Named.everywhere(EntityKind.ORGANISATION, "Radio Mast");
    Named men = Named.everywhere(EntityKind.ORGANISATION, "Rivermen");
    Entry judged =
        casebook.record(
            new Judgement(mast, men, Judgement.Identity.DIFFERENT, "ina", "a broadcaster"));

    assertEquals(List.of("Radio Mast"), names(casebook.entitiesCalled("Radio Mast")));
    assertEquals(List.of("The Rivermen"), names(casebook.entitiesCalled("Rivermen")));
    assertEquals(1, casebook.claims(Question.ALL.about("Radio Mast")).size());
    assertEquals(1, casebook.upTo(2).entitiesCalled("Radio Mast").getFirst().names().stream()
        .filter(naming -> naming.name().equals("The Rivermen")).count());

    casebook.record(new Undo(judged.number(), "ina", ""));
    assertEquals(5, casebook.claims(Question.ALL.about("Radio Mast")).size());
  }

  @Test
  void entitiesJudgedTheSameAreAskedForTogether() {
    casebook.add(rivermen().read());
    casebook.add(other("a.txt", organisation("Men of the River"), HILL_LEAGUE).read());
    casebook.record(
        new Judgement(
            Named.everywhere(EntityKind.ORGANISATION, "Men of the River"),
            Named.everywhere(EntityKind.ORGANISATION, "Rivermen"),
            Judgement.Identity.SAME,
            "ina",
            "a translation"));

    assertEquals(5, casebook.claims(Question.ALL.about("Rivermen")).size());
    assertEquals(1, casebook.entitiesCalled("Rivermen").size());
    assertEquals(3, casebook.claims(Question.ALL.about("Hill League").limit(3)).size() + 1);
  }

  @Test
  void namesakeInOneReportCanBeToldApart() {
    Written first = other("a.txt", person("Karim"), HILL_LEAGUE);
    Written second = other("b.txt", person("Karim"), HILL_LEAGUE);
    casebook.add(first.read());
    casebook.add(second.read());
    casebook.record(
        new Judgement(
            new Named(EntityKind.PERSON, "Karim", second.report().id()),
            Named.everywhere(EntityKind.PERSON, "Karim"),
            Judgement.Identity.DIFFERENT,
            "ina",
            "another man"));

    List<HeldEntity> both = casebook.entitiesCalled("Karim");
    assertEquals(List.of("Karim", "Karim"), names(both));
    assertEquals(2, casebook.entities().stream().filter(e -> e.name().equals("Karim")).count());
  }

  @Test
  void nameThatOneReportGivesToTwoJoinsNothing() {
    Entity north = organisation("Northern Front", "the Front");
    Entity south = organisation("Southern Front", "the Front");
    casebook.add(other("fronts.txt", north, south).read());

    assertEquals(2, casebook.entities().size());
  }

  @Test
  void judgementOfAnUnknownNameIsRefused() {
    casebook.add(rivermen().read());
    Judgement judgement =
        new Judgement(
            Named.everywhere(EntityKind.ORGANISATION, "Nobody"),
            Named.everywhere(EntityKind.ORGANISATION, "Rivermen"),
            Judgement.Identity.SAME,
            "ina",
            "");
    assertThrows(IllegalArgumentException.class, () -> casebook.record(judgement));
  }

  private static List<String> names(List<HeldEntity> entities) {
    return entities.stream().map(HeldEntity::name).toList();
  }

  @Test
  void searchFindsQuotesAndParagraphs() {
    casebook.add(rivermen().read());
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());

    Hits hits = casebook.search("hill rivermen", 10);
    assertEquals(1, hits.claims().size());
    assertEquals(2, hits.passages().size());
    assertTrue(hits.passages().stream().anyMatch(p -> p.words().exact().contains("fought")));
    assertEquals(1, casebook.search("\"joined hands\"", 10).passages().size());
    assertEquals(1, casebook.search("north*", 10).claims().size());
    assertEquals(1, casebook.search("northford", 1).passages().size());
    assertEquals(List.of(), casebook.search("nowhere", 10).passages());
    assertEquals(List.of(), casebook.search("\"", 10).passages());
  }

  @Test
  void accentsDoNotHideWords() {
    Written text = Written.report("accents.txt", "Čáslav lies near Kütahya, said أحمد");
    casebook.add(text.read());

    assertEquals(1, casebook.search("caslav", 5).passages().size());
    assertEquals(1, casebook.search("Kütahya", 5).passages().size());
    assertEquals(1, casebook.search("أحمد", 5).passages().size());
  }

  @Test
  void wholeCasebookVerifies() {
    casebook.add(rivermen().read());
    casebook.record(new Decision.Accept(idOf(Kind.LEADS), "ina", ""));

    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void whatIsChangedBehindItsBackIsFound() {
    casebook.add(rivermen().read());
    ClaimId leads = idOf(Kind.LEADS);
    casebook.record(new Decision.Accept(leads, "ina", ""));

    assertFound("update decision set by_whom = 'jon'", "entry 2");
    assertFound("update decision set by_whom = 'ina', why = 'x'", "entry 2");
  }

  @Test
  void changedFigureIsFound() {
    casebook.add(rivermen().read());
    String id = idOf(Kind.STRENGTH).hex();
    assertFound("update claim set value_best = 900 where value_best = 400", "claim " + id);
  }

  @Test
  void changedProbabilityIsFound() {
    casebook.add(rivermen().read());
    assertFound("update claim set probability = 0.9 where kind = 'leads'", "entry 1");
  }

  @Test
  void changedQuoteIsFound() {
    casebook.add(rivermen().read());
    String id = idOf(Kind.LEADS).hex();
    assertFound("update quote set exact = 'Ada' where exact like 'Oda%'", "claim " + id);
    assertThrows(CasebookProblem.class, () -> casebook.claims(Question.ALL));
  }

  @Test
  void changedTextIsFoundWithEveryClaimThatStoodOnIt() {
    casebook.add(rivermen().read());
    tamper("update report set text = replace(text, 'Rivermen', 'Streammen')");
    List<Flaw> flaws = casebook.verify();
    assertEquals(4, flaws.size(), flaws.toString());
  }

  @Test
  void changedOriginalIsFound() {
    casebook.add(rivermen().read());
    assertFound("update original set bytes = cast('x' as " + bytes() + ")", "report ");
  }

  protected abstract String bytes();

  @Test
  void deletedClaimIsFound() {
    casebook.add(rivermen().read());
    tamper("delete from quote where claim = 1");
    tamper("delete from claim_words where id = 1");
    tamper("delete from claim where id = 1");
    assertEquals("entry 1", casebook.verify().getFirst().where());
  }

  @Test
  void changedTimeOfAnEntryIsFound() {
    casebook.add(rivermen().read());
    assertFound("update entry set recorded = recorded - 1", "entry 1");
  }

  private void assertFound(String sql, String where) {
    tamper(sql);
    List<Flaw> flaws = casebook.verify();
    assertEquals(1, flaws.size(), flaws.toString());
    assertTrue(flaws.getFirst().where().startsWith(where), flaws.toString());
  }

  @Test
  void manyWritersAtOnceAllArrive() throws Exception {
    List<Callable<Integer>> writers = List.of(writer("a"), writer("b"), writer("c"));
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Integer> done : threads.invokeAll(writers)) {
        assertEquals(12, done.get());
      }
    }
    assertEquals(36, casebook.reports().size());
    assertEquals(List.of(), casebook.verify());
  }

  private Callable<Integer> writer(String name) {
    return () -> {
      try (Casebook mine = open(clock)) {
        for (int i = 0; i < 12; i++) {
          mine.add(other(name + i, RIVERMEN, HILL_LEAGUE).read());
        }
        return 12;
      }
    };
  }

  @Test
  void copyIsEqual() {
    fill();
    try (Casebook copy = another(clock)) {
      assertEquals(casebook.entries().size(), copy.copyFrom(casebook));
      assertSame(casebook, copy);
      assertEquals(0, copy.copyFrom(casebook));
      casebook.record(new Decision.Accept(idOf(Kind.CONTROLS), "jon", ""));
      assertEquals(1, copy.copyFrom(casebook));
      copy.record(new Decision.Reject(idOf(Kind.CONTROLS), "jon", ""));
      CasebookProblem problem =
          assertThrows(CasebookProblem.class, () -> copy.copyFrom(casebook));
      assertEquals(CasebookProblem.Kind.OTHER_HISTORY, problem.kind());
    }
  }

  private void fill() {
    casebook.add(rivermen().read());
    ClaimId fought = idOf(Kind.FOUGHT);
    Entity militia = organisation("Hill League militia", "HLM");
    Assertion said = Assertion.of(Kind.FOUGHT, militia, RIVERMEN, Details.NONE);
    Claim right = rivermen().claim(said, Holds.UNDATED, "League fought");
    casebook.record(new Decision.Correct(fought, right, "ina", "its militia"));
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());
    Entry judged =
        casebook.record(
            new Judgement(
                Named.everywhere(EntityKind.ORGANISATION, "HLM"),
                Named.everywhere(EntityKind.ORGANISATION, "Hill League"),
                Judgement.Identity.SAME,
                "ina",
                ""));
    casebook.record(new Undo(judged.number(), "ina", "no"));
  }

  private static void assertSame(Casebook one, Casebook other) {
    assertEquals(one.entries(), other.entries());
    assertEquals(one.reports(), other.reports());
    assertEquals(one.claims(Question.ALL), other.claims(Question.ALL));
    assertEquals(one.entities(), other.entities());
    assertEquals(List.of(), other.verify());
  }

  @Test
  void backupIsEqual() {
    fill();
    Path file = folder.resolve("backup.tidemark");
    casebook.backup(file);
    try (Casebook backup = SqliteCasebook.open(file, clock)) {
      assertSame(casebook, backup);
    }
    CasebookProblem problem =
        assertThrows(CasebookProblem.class, () -> casebook.backup(file));
    assertEquals(CasebookProblem.Kind.EXISTS, problem.kind());
  }
}
