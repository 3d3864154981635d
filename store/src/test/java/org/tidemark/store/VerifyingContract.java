package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Kind;

/** What is changed behind a casebook's back is found and named. */
public abstract class VerifyingContract extends Trial {
  protected VerifyingContract(Engine engine) {
    super(engine);
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
    engine.tamper(folder, "update report set text = replace(text, 'Rivermen', 'Streammen')");
    List<Flaw> flaws = casebook.verify();
    assertEquals(4, flaws.size(), flaws.toString());
  }

  @Test
  void changedOriginalIsFound() {
    casebook.add(rivermen().read());
    assertFound("update original set bytes = cast('x' as " + engine.bytes() + ")", "report ");
  }

  @Test
  void deletedClaimIsFound() {
    casebook.add(rivermen().read());
    engine.tamper(folder, "delete from quote where claim = 1");
    engine.tamper(folder, "delete from claim_words where id = 1");
    engine.tamper(folder, "delete from claim where id = 1");
    assertEquals("entry 1", casebook.verify().getFirst().where());
  }

  @Test
  void changedTimeOfAnEntryIsFound() {
    casebook.add(rivermen().read());
    assertFound("update entry set recorded = recorded - 1", "entry 1");
  }

  private void assertFound(String sql, String where) {
    engine.tamper(folder, sql);
    List<Flaw> flaws = casebook.verify();
    assertEquals(1, flaws.size(), flaws.toString());
    assertTrue(flaws.getFirst().where().startsWith(where), flaws.toString());
  }
}
