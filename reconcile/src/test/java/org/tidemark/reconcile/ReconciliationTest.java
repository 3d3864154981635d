package org.tidemark.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tidemark.reconcile.Saying.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.reconcile.witness.Independence;

/** One new claim against all that is held. */
class ReconciliationTest {
  private static final Saying STRENGTH =
      that(Kind.STRENGTH, "Red Front", null).counting(Figure.exactly(900), "fighters").in("2017");

  private static Finding reconcile(Saying fresh, Saying... held) {
    IndexedClaims claims = new IndexedClaims();
    for (Saying saying : held) {
      claims.hold(saying.told());
    }
    return new Reconciliation(Comparison.byLetters(), Independence.unknown())
        .reconcile(fresh.told(), claims);
  }

  @Test
  void whatNothingHeldSpeaksOfAdds() {
    Finding finding = reconcile(STRENGTH, that(Kind.PRESENT_IN, "Red Front", "Marsa"));
    assertEquals(Outcome.ADDS, finding.foremost().outcome());
    assertNull(finding.foremost().held());
    assertEquals(List.of(), finding.verdicts());
    assertEquals(1, finding.corroboration().witnesses());
  }

  @Test
  void contradictionStandsBeforeAgreementAndAllAreKept() {
    Saying fewer = STRENGTH.counting(Figure.exactly(100), "fighters");
    Saying earlier = STRENGTH.counting(Figure.exactly(40), "fighters").in("2011");
    Finding finding =
        reconcile(
            STRENGTH.quoting("It had 900 fighters in 2017."),
            earlier.quoting("In 2011 it had 40."),
            STRENGTH.quoting("There were 900 fighters in 2017."),
            fewer.quoting("In 2017 it had 100 fighters."));
    assertEquals(
        List.of(Outcome.CONTRADICTS, Outcome.CONFIRMS, Outcome.SUCCEEDS),
        finding.verdicts().stream().map(Verdict::outcome).toList());
    assertEquals(2, finding.corroboration().witnesses());
  }

  @Test
  void reportIsNoWitnessAgainstItself() {
    Finding finding = reconcile(STRENGTH, STRENGTH);
    assertEquals(Outcome.ADDS, finding.foremost().outcome());
  }

  @Test
  void acronymFindsTheFullName() {
    Saying full = that(Kind.PRESENT_IN, "Northern Dawn Front", "Marsa").quoting("It is there.");
    Saying brief = that(Kind.PRESENT_IN, "NDF", "Marsa").quoting("The NDF is in Marsa.");
    assertEquals(Outcome.CONFIRMS, reconcile(brief, full).foremost().outcome());
    assertEquals(Outcome.CONFIRMS, reconcile(full, brief).foremost().outcome());
  }
}
