package org.tidemark.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidemark.reconcile.Saying.that;

import org.junit.jupiter.api.Test;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Qualifier;

/** What was settled once about times, parts, hedges and change, a test for each. */
class SettledOnceTest {
  private static final Saying FRONT_IN_MARSA = that(Kind.PRESENT_IN, "Red Front", "Marsa");
  private static final Saying STRENGTH =
      that(Kind.STRENGTH, "Red Front", null).counting(Figure.exactly(900), "fighters");
  private static final Saying ANNA_LEADS = that(Kind.LEADS, "Anna Bell", "Red Front");
  private static final Saying CARL_LEADS = that(Kind.LEADS, "Carl Dorn", "Red Front");

  private static Outcome outcome(Saying held, Saying fresh) {
    return Comparison.byLetters().compare(held.told(), fresh.told()).outcome();
  }

  private static void assertBothWays(Outcome outcome, Saying one, Saying other) {
    assertEquals(outcome, outcome(one, other));
    assertEquals(outcome, outcome(other, one));
  }

  @Test
  void datedClaimOnUndatedOneRefines() {
    assertEquals(Outcome.REFINES, outcome(FRONT_IN_MARSA, FRONT_IN_MARSA.in("2015")));
  }

  @Test
  void undatedClaimOnDatedOneConfirms() {
    assertEquals(Outcome.CONFIRMS, outcome(FRONT_IN_MARSA.in("2015"), FRONT_IN_MARSA));
  }

  @Test
  void figureSpeaksForItsWholePeriod() {
    Saying fewer = STRENGTH.counting(Figure.exactly(100), "fighters");
    assertBothWays(Outcome.CONTRADICTS, STRENGTH.in("2017"), fewer.in("2017"));
    assertBothWays(Outcome.CONTRADICTS, STRENGTH.in("2017"), fewer.in("2017-04"));
  }

  @Test
  void shareSpeaksForItsWholePeriod() {
    Saying most =
        that(Kind.COMPOSED_OF, "Red Front", "Orlani").with(Qualifier.SHARE, "most").in("2017");
    Saying few =
        that(Kind.COMPOSED_OF, "Red Front", "Orlani").with(Qualifier.SHARE, "few").in("2017");
    assertBothWays(Outcome.CONTRADICTS, most, few);
  }

  @Test
  void financesSpeakForTheirWholePeriod() {
    Saying rich = that(Kind.FINANCES, "Red Front", "full coffers").with(Qualifier.TREND, "up");
    Saying poor = that(Kind.FINANCES, "Red Front", "in debt").with(Qualifier.TREND, "down");
    assertBothWays(Outcome.CONTRADICTS, rich.in("2017"), poor.in("2017"));
    assertBothWays(Outcome.SUCCEEDS, rich.in("2017"), poor.in("2019"));
  }

  @Test
  void twoLeadersInOneYearCannotBeTold() {
    assertBothWays(Outcome.CANNOT_TELL, ANNA_LEADS.in("2015"), CARL_LEADS.in("2015"));
  }

  @Test
  void twoLeadersOnOneDayContradict() {
    assertBothWays(Outcome.CONTRADICTS, ANNA_LEADS.in("2015-03-04"), CARL_LEADS.in("2015-03-04"));
    assertBothWays(Outcome.CONTRADICTS, ANNA_LEADS.in("2014/2016"), CARL_LEADS.in("2013/2017"));
  }

  @Test
  void soleLeaderOfTheYearContradictsAnother() {
    Saying sole =
        ANNA_LEADS
            .in("2015")
            .with(Qualifier.ROLE, "sole leader")
            .quoting("Anna Bell was the sole leader of the Red Front in 2015.");
    assertBothWays(Outcome.CONTRADICTS, sole, CARL_LEADS.in("2015"));
  }

  @Test
  void laterCommanderSucceedsEarlierOne() {
    assertBothWays(Outcome.SUCCEEDS, ANNA_LEADS.in("2013"), CARL_LEADS.in("2018"));
  }

  @Test
  void untilAndSinceTheSameYearIsAHandOver() {
    assertBothWays(Outcome.SUCCEEDS, ANNA_LEADS.in("../2015"), CARL_LEADS.in("2015/.."));
  }

  @Test
  void openEndReachesNoFurtherThanItsReport() {
    Saying then = ANNA_LEADS.in("2010/..").published("2012");
    Saying now = ANNA_LEADS.in("2010/..").published("2019");
    Saying later = CARL_LEADS.in("2014/..").published("2018");
    assertBothWays(Outcome.SUCCEEDS, then, later);
    assertBothWays(Outcome.CONTRADICTS, now, later);
  }

  @Test
  void twoHoldersOfAPlaceInOneYearCannotBeTold() {
    Saying one = that(Kind.CONTROLS, "Red Front", "Marsa").in("2015");
    Saying other = that(Kind.CONTROLS, "Hill Guard", "Marsa").in("2015");
    assertBothWays(Outcome.CANNOT_TELL, one, other);
    assertBothWays(Outcome.SUCCEEDS, one, other.in("2017"));
  }

  @Test
  void whatHappensOnceCannotHaveTwoDates() {
    Saying founded = that(Kind.FOUNDED, "Red Front", null);
    Saying dissolved = that(Kind.DISSOLVED, "Red Front", null);
    Saying killed = that(Kind.REMOVED, "Anna Bell", "Red Front").with(Qualifier.MANNER, "killed");
    assertBothWays(Outcome.CONTRADICTS, founded.in("2009"), founded.in("2012"));
    assertBothWays(Outcome.CONTRADICTS, dissolved.in("2009"), dissolved.in("2012"));
    assertBothWays(Outcome.CONTRADICTS, killed.in("2009-05"), killed.in("2009-08"));
    assertEquals(Outcome.CONFIRMS, outcome(founded.in("2009"), founded.in("2009~")));
  }

  @Test
  void partAgainstTheWholeCannotBeTold() {
    Saying province = STRENGTH.in("2017").with(Qualifier.PLACE, "Kandor province");
    assertBothWays(Outcome.CANNOT_TELL, STRENGTH.in("2017"), province);
    Saying goal = that(Kind.AIMS_TO, "Red Front", "free the coast").in("2017");
    assertBothWays(Outcome.CANNOT_TELL, goal, goal.with(Qualifier.PART, "a faction"));
  }

  @Test
  void possibleAndPlannedNeverContradict() {
    Saying founded = that(Kind.FOUNDED, "Red Front", null);
    for (Modality open : new Modality[] {Modality.POSSIBLE, Modality.PLANNED}) {
      assertBothWays(Outcome.CANNOT_TELL, founded.in("2009"), founded.in("2012").modality(open));
    }
  }

  @Test
  void reportedContradictsAsFactDoes() {
    Saying founded = that(Kind.FOUNDED, "Red Front", null);
    assertBothWays(
        Outcome.CONTRADICTS, founded.in("2009"), founded.in("2012").modality(Modality.REPORTED));
  }

  @Test
  void alliedThenHostileIsAChange() {
    Saying friends = that(Kind.ALLIED_WITH, "Red Front", "Hill Guard");
    Saying enemies = that(Kind.HOSTILE_TO, "Hill Guard", "Red Front");
    assertBothWays(Outcome.SUCCEEDS, friends.in("2014"), enemies.in("2018"));
    assertBothWays(Outcome.CONTRADICTS, friends.in("2014"), enemies.in("2014"));
  }

  @Test
  void placeInsideTheHeldPlaceRefines() {
    Saying whole = that(Kind.PRESENT_IN, "Red Front", "Kestrania");
    Saying part = that(Kind.PRESENT_IN, "Red Front", "Dorn, Kestrania");
    assertEquals(Outcome.REFINES, outcome(whole, part));
    assertEquals(Outcome.CONFIRMS, outcome(part, whole));
  }

  @Test
  void oneAssertsWhatTheOtherDeniesForTheSameTime() {
    assertBothWays(
        Outcome.CONTRADICTS, FRONT_IN_MARSA.in("2015"), FRONT_IN_MARSA.in("2015").denied());
    assertBothWays(Outcome.SUCCEEDS, FRONT_IN_MARSA.in("2015"), FRONT_IN_MARSA.in("2018").denied());
  }

  @Test
  void heldAndThenLostIsAChange() {
    Saying held = that(Kind.CONTROLS, "Red Front", "Marsa");
    assertBothWays(Outcome.SUCCEEDS, held.in("2015"), held.in("2017").ended());
    assertBothWays(Outcome.CONTRADICTS, held.in("2014/2018"), held.in("2016").ended());
  }

  @Test
  void otherScopeOfAFigureCannotBeTold() {
    Saying families =
        STRENGTH.counting(Figure.exactly(2500), "fighters and family members").in("2017");
    assertBothWays(Outcome.CANNOT_TELL, STRENGTH.in("2017"), families);
  }

  @Test
  void manyPlacesAlliesAndEnemiesStandBesideEachOther() {
    assertBothWays(Outcome.ADDS, FRONT_IN_MARSA, that(Kind.PRESENT_IN, "Red Front", "Orlu"));
    assertBothWays(
        Outcome.ADDS,
        that(Kind.ALLIED_WITH, "Red Front", "Hill Guard"),
        that(Kind.ALLIED_WITH, "Red Front", "Salt Army"));
  }

  @Test
  void theDeadHoldNoOffice() {
    Saying killed =
        that(Kind.REMOVED, "Anna Bell", "Red Front").with(Qualifier.MANNER, "killed").in("2014");
    assertBothWays(Outcome.CONTRADICTS, killed, ANNA_LEADS.in("2016"));
    assertBothWays(Outcome.ADDS, killed, ANNA_LEADS.in("2012"));
  }

  @Test
  void theReasonQuotesBothReports() {
    Saying one = STRENGTH.in("2017").quoting("In 2017 it had 900 fighters.");
    Saying other =
        STRENGTH
            .counting(Figure.moreThan(5000), "fighters")
            .in("2017")
            .quoting("More than 5,000 men fought for it in 2017.");
    assertEquals(
        "“In 2017 it had 900 fighters.” and “More than 5,000 men fought for it in 2017.”: both"
            + " speak of 2017; “900” and “more than 5,000” cannot both be the number of fighters",
        Comparison.byLetters().compare(one.told(), other.told()).because());
  }
}
