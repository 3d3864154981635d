package org.tidemark.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidemark.reconcile.Saying.that;

import org.junit.jupiter.api.Test;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;

/** What a quote's own words do to a claim, and to whose claims they do it. */
class WordsOfTheReportTest {
  private static final Saying FOUNDED = that(Kind.FOUNDED, "Red Front", null);

  private static Outcome outcome(Saying held, Saying fresh) {
    return Comparison.byLetters().compare(held.told(), fresh.told()).outcome();
  }

  @Test
  void importedFoundingIsDatedWhateverItsRowSays() {
    Saying row =
        FOUNDED
            .in("1994")
            .quoting("Red Front;1994;active")
            .found(new Found.ByImport("table", "row 3: since"));
    assertEquals(Outcome.CONTRADICTS, outcome(FOUNDED.in("1989"), row));
  }

  @Test
  void handCodedFoundingIsDatedWithoutTheWord() {
    Saying coded = FOUNDED.in("1994").quoting("Red Front (est. 1994) is a small party.");
    assertEquals(Outcome.CONTRADICTS, outcome(FOUNDED.in("1989"), coded));
  }

  @Test
  void ruleThatTookTheNearestDateForTheFoundingIsNotBelieved() {
    Saying read = FOUNDED.in("1994").quoting("Red Front won the vote of 1994.").byRule();
    assertEquals(Outcome.CONFIRMS, outcome(FOUNDED.in("1989"), read));
  }
}
