package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Kind;

/** What can be asked of a casebook, now and as of an earlier moment. */
public abstract class AskingContract extends Trial {
  protected AskingContract(Engine engine) {
    super(engine);
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
}
