package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.store.Written.organisation;
import static org.tidemark.store.Written.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;

/** Somebody who is forgotten is nowhere any more, and the history stays what it was. */
public abstract class ForgettingContract extends Trial {
  private static final Erasure ODA_BRANDT =
      new Erasure(
          Set.of("Oda Brandt", "Brandt"),
          words -> words.replace("Oda Brandt", "███ ██████").replace("Brandt", "██████"));

  protected ForgettingContract(Engine engine) {
    super(engine);
  }

  private List<String> hashes() {
    return casebook.entries().stream().map(Entry::hash).toList();
  }

  private void fill() {
    casebook.add(rivermen().read());
    casebook.add(other("later.txt", RIVERMEN, HILL_LEAGUE).read());
    ClaimId leads = idOf(Kind.LEADS);
    casebook.record(new Decision.Accept(leads, "ina", "Oda Brandt, no doubt"));
    casebook.record(new Decision.Accept(idOf(Kind.STRENGTH), "ina", ""));
  }

  @Test
  void theHistoryAndItsHashesStay() {
    fill();
    List<String> before = hashes();
    casebook.forget(ODA_BRANDT, "ina", "she asked for it");
    assertEquals(before, hashes().subList(0, before.size()));
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void nobodyFindsThemAnyMore() {
    fill();
    casebook.forget(ODA_BRANDT, "ina", "");
    assertEquals(List.of(), casebook.entitiesCalled("Oda Brandt"));
    assertEquals(0, casebook.search("Brandt", 9).claims().size());
    assertEquals(0, casebook.search("Oda", 9).passages().size());
    String everything =
        casebook.entities().toString()
            + casebook.entries()
            + casebook.claims(Question.ALL)
            + casebook.reports()
            + casebook.reports().stream()
                .map(held -> casebook.report(held.id()).orElseThrow())
                .map(kept -> kept.report().text().characters() + kept.entities())
                .toList();
    assertFalse(everything.contains("Oda") || everything.contains("Brandt"), everything);
    assertTrue(everything.contains("███ ██████ led the Rivermen"), everything);
  }

  @Test
  void claimsThatSpeakOfThemAreWithdrawnAndTheOthersStand() {
    fill();
    casebook.forget(ODA_BRANDT, "ina", "");
    Question used = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    assertEquals(0, casebook.claims(used.kind(Kind.LEADS)).size());
    assertEquals(4, casebook.claims(used).size());
    assertEquals(Status.ACCEPTED, casebook.claims(used.kind(Kind.STRENGTH)).getFirst().status());
    assertEquals(1, casebook.search("\"about 400 men\"", 9).claims().size());
  }

  @Test
  void theyAreNotReadInAnybodysNameEither() {
    fill();
    Entity brigade = organisation("Oda Brandt Brigade");
    String text =
        "Captain Oda Brandt joined the Rivermen. The Oda Brandt Brigade fought the Rivermen.";
    casebook.add(
        Written.report("third.txt", text)
            .says(Kind.MEMBER_OF, person("Captain Oda Brandt"), RIVERMEN, "joined the Rivermen")
            .says(Kind.FOUGHT, brigade, RIVERMEN, "fought the Rivermen")
            .read());
    casebook.forget(ODA_BRANDT, "ina", "");
    String everything = casebook.entities() + "" + casebook.claims(Question.ALL);
    assertFalse(everything.contains("Brandt"), everything);
    assertTrue(everything.contains("███ ██████ Brigade"), everything);
    Question used = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    assertEquals(0, casebook.claims(used.kind(Kind.MEMBER_OF)).size());
    assertEquals(2, casebook.claims(used.kind(Kind.FOUGHT)).size());
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void whatWasExplainedStaysExplained() {
    fill();
    List<String> before = namesOfClaims();
    List<String> two =
        List.of(idOf(Kind.LEADS).hex(), idOf(Kind.STRENGTH).hex()).stream().sorted().toList();
    casebook.record(
        new Remark(
            List.of("clash|" + String.join("|", two)), Remark.State.EXPLAINED, "ina", "a unit"));
    casebook.forget(ODA_BRANDT, "ina", "");
    assertNotEquals(before, namesOfClaims());
    two = List.of(idOf(Kind.LEADS).hex(), idOf(Kind.STRENGTH).hex()).stream().sorted().toList();
    Remark remark = (Remark) casebook.remarks().getFirst().change();
    assertEquals(List.of("clash|" + String.join("|", two)), remark.matters());
    assertEquals(List.of(), casebook.verify());
  }

  private List<String> namesOfClaims() {
    return casebook.claims(Question.ALL).stream().map(held -> held.id().hex()).toList();
  }

  @Test
  void onlyClaimsInUseAreWithdrawn() {
    fill();
    casebook.record(new Decision.Reject(idOf(Kind.LEADS), "ina", "no"));
    casebook.forget(ODA_BRANDT, "ina", "");
    assertEquals(Status.REJECTED, statusOf(casebook, idOf(Kind.LEADS)));
    assertInstanceOf(Forgetting.class, casebook.entries().getLast().change());
  }

  @Test
  void theLogSaysThatAndNotWhom() {
    fill();
    Entry entry = casebook.forget(ODA_BRANDT, "ina", "Oda Brandt asked for it");
    Forgetting said = assertInstanceOf(Forgetting.class, entry.change());
    assertEquals("███ ██████ asked for it", said.why());
    assertEquals(List.of(1L, 3L), said.entries());
    assertEquals(said, casebook.entries().get((int) entry.number() - 1).change());
  }

  @Test
  void originalsThatNameThemAreDestroyedAndOthersKept() {
    fill();
    casebook.forget(ODA_BRANDT, "ina", "");
    List<Integer> sizes =
        casebook.reports().stream()
            .map(held -> casebook.report(held.id()).orElseThrow().original().size())
            .toList();
    assertEquals(0, sizes.getFirst());
    assertTrue(sizes.get(1) > 0);
  }

  @Test
  void copyOfACasebookHasForgottenToo() {
    fill();
    casebook.forget(ODA_BRANDT, "ina", "");
    try (Casebook copy = engine.another(folder, clock)) {
      copy.copyFrom(casebook);
      assertEquals(hashes(), copy.entries().stream().map(Entry::hash).toList());
      assertEquals(List.of(), copy.verify());
      assertFalse(copy.entities().toString().contains("Brandt"));
    }
  }

  @Test
  void copyThatStillKnowsThemIsNotGoneOnWith() {
    fill();
    try (Casebook copy = engine.another(folder, clock)) {
      copy.copyFrom(casebook);
      casebook.forget(ODA_BRANDT, "ina", "");
      CasebookProblem problem = assertThrows(CasebookProblem.class, () -> copy.copyFrom(casebook));
      assertEquals(CasebookProblem.Kind.OTHER_HISTORY, problem.kind());
    }
  }

  @Test
  void othersCanBeForgottenAfterwards() {
    fill();
    casebook.add(
        Written.report("third.txt", "Later Tom Wren led the Rivermen, as Brandt had done.")
            .says(Kind.LEADS, person("Tom Wren"), RIVERMEN, "Tom Wren led the Rivermen")
            .read());
    casebook.forget(ODA_BRANDT, "ina", "");
    Erasure wren = new Erasure(Set.of("Tom Wren"), words -> words.replace("Tom Wren", "███ ████"));
    casebook.forget(wren, "ina", "");
    assertEquals(List.of(), casebook.verify());
    assertEquals(List.of(), casebook.entitiesCalled("Tom Wren"));
  }

  @Test
  void whatIsChangedInOtherEntriesIsStillFound() {
    fill();
    casebook.forget(ODA_BRANDT, "ina", "");
    engine.tamper(folder, "update decision set why = 'x' where entry = 4");
    assertEquals(1, casebook.verify().size(), casebook.verify().toString());
  }

  @Test
  void damagedCasebookIsLeftAsItIs() {
    fill();
    engine.tamper(folder, "update decision set why = 'x' where entry = 4");
    assertThrows(CasebookProblem.class, () -> casebook.forget(ODA_BRANDT, "ina", ""));
    assertEquals(1, casebook.entitiesCalled("Oda Brandt").size());
  }

  @Test
  void wordsMustStayAtTheirPlaces() {
    fill();
    Erasure shorter = new Erasure(Set.of("Oda Brandt"), words -> words.replace("Oda Brandt", "█"));
    assertThrows(IllegalArgumentException.class, () -> casebook.forget(shorter, "ina", ""));
    byte[] original =
        casebook.report(casebook.reports().getFirst().id()).orElseThrow().original().bytes();
    assertTrue(new String(original, StandardCharsets.UTF_8).contains("Oda Brandt"));
  }
}
