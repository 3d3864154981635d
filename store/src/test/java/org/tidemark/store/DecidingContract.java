package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tidemark.store.Written.organisation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;

/** What people decide is appended, changes where claims stand, and can be undone. */
public abstract class DecidingContract extends Trial {
  protected DecidingContract(Engine engine) {
    super(engine);
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
  void claimCodedByHandStandsAcceptedUntilItIsTakenBack() {
    casebook.add(rivermen().read());
    Entity militia = organisation("Hill League militia", "HLM");
    Claim coded =
        rivermen()
            .claim(
                Assertion.of(Kind.FOUGHT, militia, RIVERMEN, Details.NONE),
                Holds.UNDATED,
                "League fought");
    Entry entry = casebook.record(new Decision.Code(coded, "ina", "passed over"));

    assertEquals(Status.ACCEPTED, statusOf(casebook, coded.id()));
    assertEquals(coded, casebook.claim(coded.id()).orElseThrow().claim());
    assertEquals(1, casebook.claims(Question.ALL.subject("HLM")).size());
    assertEquals(new Decision.Code(coded, "ina", "passed over"), entry.change());
    assertEquals(List.of(entry), casebook.decisionsOn(coded.id()));
    assertEquals(List.of(), casebook.verify());

    casebook.record(new Undo(entry.number(), "ina", ""));
    assertEquals(Status.WITHDRAWN, statusOf(casebook, coded.id()));
    casebook.record(new Decision.Accept(coded.id(), "jon", "it was there"));
    assertEquals(Status.ACCEPTED, statusOf(casebook, coded.id()));
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
}
