package org.tidemark.reconcile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tidemark.model.Figure;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Role.Rank;

/** How two values lie to each other, kind of value by kind of value. */
class ValuesTest {
  private static Sort figures(Figure held, Figure fresh) {
    return Amounts.fit(held, fresh, "the number").sort();
  }

  @Test
  void figuresThatShareNoNumberExcludeEachOther() {
    assertEquals(Sort.EXCLUDES, figures(Figure.moreThan(10_000), Figure.between(3_000, 4_000)));
    assertEquals(Sort.EXCLUDES, figures(Figure.atMost(500), Figure.atLeast(2_000)));
    assertEquals(Sort.EXCLUDES, figures(Figure.exactly(12), Figure.exactly(31)));
  }

  @Test
  void openFloorLeavesOutItself() {
    assertEquals(Sort.EXCLUDES, figures(Figure.moreThan(100), Figure.exactly(100)));
    assertEquals(Sort.NARROWER, figures(Figure.atLeast(100), Figure.exactly(100)));
  }

  @Test
  void aboutReachesATenthEitherWay() {
    assertEquals(Sort.NARROWER, figures(Figure.about(2_000), Figure.exactly(2_150)));
    assertEquals(Sort.EXCLUDES, figures(Figure.about(2_000), Figure.exactly(2_300)));
    assertEquals(Sort.OVERLAPPING, figures(Figure.about(2_000), Figure.about(2_200)));
  }

  @Test
  void wordsForFightersCountTheSame() {
    Figure n = Figure.exactly(900);
    for (String word : new String[] {"militants", "combatants", "soldiers", "armed men"}) {
      assertEquals(Sort.EQUAL, Units.fit(n, "fighters", n, word).sort(), word);
    }
  }

  @Test
  void othersDoNotCountTheSame() {
    Figure n = Figure.exactly(900);
    for (String unit :
        new String[] {
          "members", "fighters and family members", "foreign fighters", "fighters (joint)"
        }) {
      assertEquals(Sort.UNCLEAR, Units.fit(n, "fighters", n, unit).sort(), unit);
    }
    assertEquals(Sort.OTHER, Units.fit(n, "fighters", n, "training camps").sort());
  }

  @Test
  void sumsAreComparedInOneCurrencyAndForOnePeriod() {
    Figure two = Figure.exactly(2);
    Figure millions = Figure.exactly(2_000_000);
    assertEquals(Sort.EQUAL, Units.fit(two, "US$ million", millions, "dollars").sort());
    assertEquals(Sort.UNCLEAR, Units.fit(millions, "US$", millions, "euros").sort());
    assertEquals(Sort.UNCLEAR, Units.fit(millions, "US$ a month", millions, "US$ a year").sort());
  }

  @Test
  void oneUnitMissingIsNoClash() {
    Figure n = Figure.exactly(900);
    assertEquals(Sort.NARROWER, Units.fit(n, null, n, "fighters").sort());
    assertEquals(Sort.UNCLEAR, Units.fit(n, null, Figure.exactly(5), "fighters").sort());
  }

  @Test
  void sharesInWordsAndPerCentAreOneScale() {
    assertEquals(Sort.EXCLUDES, Shares.fit("most", "a minority", "share").sort());
    assertEquals(Sort.NARROWER, Shares.fit("most", "60 %", "share").sort());
    assertEquals(Sort.WIDER, Shares.fit("60-65 per cent", "the majority", "share").sort());
    assertEquals(Sort.EXCLUDES, Shares.fit("increasing", "declining", "share").sort());
    assertEquals(Sort.EXCLUDES, Shares.fit("two thirds", "a quarter", "share").sort());
  }

  @Test
  void trendsAreReadFromWordsToo() {
    assertEquals(Trend.DOWN, Trend.of("has not been able to pay its men"));
    assertEquals(Trend.UP, Trend.of("growing revenues"));
    assertEquals(Trend.PEAK, Trend.of("at the height of its wealth"));
    assertEquals(Trend.UNKNOWN, Trend.of("depends on the diaspora"));
    assertEquals(Sort.EXCLUDES, Trend.PEAK.fit(Trend.DOWN, "state").sort());
    assertEquals(Sort.OVERLAPPING, Trend.PEAK.fit(Trend.UP, "state").sort());
  }

  @Test
  void headsDeputiesAndConcernsAreToldApart() {
    assertEquals(Rank.HEAD, Role.of(null).rank());
    assertEquals(Rank.HEAD, Role.of("first emir").rank());
    assertEquals(Rank.HEAD, Role.of("commander-in-chief").rank());
    assertEquals(Rank.DEPUTY, Role.of("second-in-command").rank());
    assertEquals(Rank.CONCERN, Role.of("head of recruitment").rank());
    assertTrue(Role.of("senior commander").shared());
    assertTrue(Role.of("sole leader").isSole());
  }

  @Test
  void rolesOfOnePersonNarrowAndChange() {
    assertEquals(Sort.NARROWER, Role.of("leader").ofSamePerson(Role.of("emir")).sort());
    assertEquals(Sort.NARROWER, Role.of("emir").ofSamePerson(Role.of("first emir")).sort());
    assertEquals(Sort.WIDER, Role.of("governor").ofSamePerson(Role.of(null)).sort());
    assertEquals(Sort.EXCLUDES, Role.of("deputy").ofSamePerson(Role.of("emir")).sort());
  }

  @Test
  void onlyOneHoldsTheFirstOffice() {
    assertEquals(Sort.EXCLUDES, Role.of("emir").ofAnotherPerson(Role.of(null)).sort());
    assertEquals(Sort.OTHER, Role.of("emir").ofAnotherPerson(Role.of("deputy emir")).sort());
    assertEquals(
        Sort.MAY_FOLLOW, Role.of("deputy").ofAnotherPerson(Role.of("deputy leader")).sort());
  }

  private static Sort phrases(String held, String fresh) {
    return Phrases.fit(held, fresh, "the words").sort();
  }

  @Test
  void phrasesAreComparedByWhatTheySay() {
    assertEquals(Sort.EQUAL, phrases("overthrow the government", "toppling the regime"));
    assertEquals(Sort.EQUAL, phrases("bring down the state", "overthrowing the authorities"));
    assertEquals(Sort.NARROWER, phrases("smuggling", "cigarette smuggling"));
    assertEquals(Sort.WIDER, phrases("taxes on lorry drivers", "taxation"));
    assertEquals(Sort.OTHER, phrases("establish an emirate", "establish a school"));
    assertEquals(Sort.OTHER, phrases("attack civilians", "not attack civilians"));
  }

  @Test
  void creedsAreSortsOfWiderOnes() {
    assertEquals(Sort.NARROWER, Doctrines.fit("Islamist", "Salafi-jihadist", "creed").sort());
    assertEquals(Sort.MAY_EXCLUDE, Doctrines.fit("Marxist", "Islamist", "creed").sort());
    assertEquals(
        Sort.MAY_EXCLUDE,
        Doctrines.fit("independence for the coast", "autonomy for the coast", "goal").sort());
  }

  @Test
  void removalsNarrowAndExclude() {
    assertEquals(Sort.NARROWER, Removals.fit("died", "killed in an air strike").sort());
    assertEquals(Sort.EXCLUDES, Removals.fit("killed", "captured").sort());
    assertEquals(Sort.WIDER, Removals.fit("expelled", null).sort());
  }
}
