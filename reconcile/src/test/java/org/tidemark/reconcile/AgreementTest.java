package org.tidemark.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How agreement with a person's verdicts is counted. */
class AgreementTest {
  @Test
  void macroF1IsTheMeanOverOutcomesThatOccur() {
    Agreement agreement = new Agreement();
    agreement.add(Outcome.ADDS, Outcome.ADDS);
    agreement.add(Outcome.SUCCEEDS, Outcome.SUCCEEDS);
    agreement.add(Outcome.SUCCEEDS, Outcome.CONTRADICTS);
    assertEquals(1, agreement.f1(Outcome.ADDS));
    assertEquals(2.0 / 3, agreement.f1(Outcome.SUCCEEDS), 1e-9);
    assertEquals((1 + 2.0 / 3 + 0) / 3, agreement.macroF1(), 1e-9);
    assertEquals(0.5, agreement.changeCalledContradiction());
    assertEquals(3, agreement.pairs());
  }

  @Test
  void outcomesAreReadHoweverTheyAreWritten() {
    assertEquals(Outcome.CANNOT_TELL, Outcome.ofWord("cannot tell"));
    assertEquals(Outcome.CANNOT_TELL, Outcome.ofWord("CannotTell"));
    assertEquals(Outcome.ADDS, Outcome.ofWord("ADDS"));
  }
}
