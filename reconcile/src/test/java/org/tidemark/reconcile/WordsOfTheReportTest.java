package org.tidemark.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidemark.reconcile.Saying.that;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;

/** What a quote's own words do to a claim, and to whose claims they do it. */
class WordsOfTheReportTest {
  private static final Saying FOUNDED = that(Kind.FOUNDED, "Red Front", null);
  private static final Saying KILLED =
      that(Kind.REMOVED, "Anna Bell", "Red Front").with(Qualifier.MANNER, "killed");
  private static final Saying ANNA_LEADS = that(Kind.LEADS, "Anna Bell", "Red Front");
  private static final Saying CARL_LEADS = that(Kind.LEADS, "Carl Dorn", "Red Front");

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2016 the army began an operation that killed Anna Bell.",
        "Anna Bell attempted to flee and was killed in 2016.",
        "In a police operation in 2016 she was killed.",
        "A wanted woman, Anna Bell was killed in 2016.",
        "She would be killed by a mine in 2016."
      })
  void whatHappenedIsNoPlan(String quote) {
    Saying read = KILLED.in("2016").quoting(quote).byRule();
    assertEquals(Outcome.CONTRADICTS, outcome(KILLED.in("2012"), read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2016 a plot to kill Anna Bell came to light.",
        "The army vowed in 2016 to capture Anna Bell.",
        "In 2016 the court ordered Anna Bell to be arrested.",
        "The minister said in 2016 that they will kill Anna Bell.",
        "In 2016 he attempted several times to assassinate Anna Bell."
      })
  void whatIsPlannedNeverContradicts(String quote) {
    Saying read = KILLED.in("2016").quoting(quote).byRule();
    assertEquals(Outcome.CANNOT_TELL, outcome(KILLED.in("2012"), read));
  }

  @Test
  void deathThatAPersonCodedIsNoPlan() {
    Saying coded = KILLED.in("2016").quoting("The plot to kill Anna Bell succeeded in 2016.");
    assertEquals(Outcome.CONTRADICTS, outcome(KILLED.in("2012"), coded));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After a long struggle the leader of the Red Front was Carl Dorn on 4 March 2015.",
        "A former teacher became leader of the Red Front, Carl Dorn, on 4 March 2015.",
        "Carl Dorn had held positions in the army and led the Red Front on 4 March 2015."
      })
  void anyArticleBeforeTheWordLeaderSharesNoOffice(String quote) {
    Saying carl = CARL_LEADS.in("2015-03-04").quoting(quote);
    assertEquals(Outcome.CONTRADICTS, outcome(ANNA_LEADS.in("2015-03-04"), carl));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carl Dorn, a senior leader of the Red Front, spoke on 4 March 2015.",
        "Carl Dorn, a Red Front leader, spoke on 4 March 2015.",
        "One of its top leaders, Carl Dorn, spoke on 4 March 2015.",
        "A founding leader, Carl Dorn spoke on 4 March 2015."
      })
  void oneLeaderOfSeveralStandsBesideAnother(String quote) {
    Saying carl = CARL_LEADS.in("2015-03-04").quoting(quote);
    assertEquals(Outcome.ADDS, outcome(ANNA_LEADS.in("2015-03-04"), carl));
  }
}
