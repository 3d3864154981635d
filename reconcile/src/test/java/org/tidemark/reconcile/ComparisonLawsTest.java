package org.tidemark.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.reconcile.witness.Independence;

/** What holds of every comparison, tried on claims of all kinds with random values. */
class ComparisonLawsTest {
  private static final Comparison JUDGE = Comparison.byLetters();
  private static final int TRIES = 4_000;
  private static final String[] NAMES = {"Red Front", "Hill Guard", "Salt Army"};
  private static final String[] ENDS = {"Marsa", "Orlu", "Dorn", "Red Front", "Hill Guard"};
  private static final String[] TIMES = {
    "", "2015", "2015-03", "2015-03-04", "2014/2016", "2015/..", "../2015", "2016~", "2018"
  };
  private static final String[] DATES = {"2012", "2016-05", "2020"};

  private final SplittableRandom random = new SplittableRandom(33);

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }

  private Saying saying(Kind kind) {
    String object = kind.end() == Kind.End.NONE ? null : any(ENDS);
    String time = any(TIMES);
    Saying saying =
        Saying.that(kind, any(NAMES), object)
            .in(time.isEmpty() ? null : time)
            .polarity(Polarity.values()[random.nextInt(3)])
            .modality(Modality.values()[random.nextInt(4)]);
    Saying dated = random.nextInt(4) == 0 ? saying : saying.published(any(DATES));
    return detailed(dated, random.nextInt(6));
  }

  private Saying saying() {
    return saying(Kind.values()[random.nextInt(Kind.values().length)]);
  }

  private static Saying detailed(Saying saying, int n) {
    Figure figure = Figure.between(100L * n, 150L * n + 1);
    boolean counts = saying.kind() == Kind.STRENGTH || n > 3;
    Saying counted = counts ? saying.counting(figure, n > 2 ? "fighters" : "members") : saying;
    boolean even = n % 2 == 0;
    return switch (saying.kind()) {
      case LEADS -> counted.with(Qualifier.ROLE, even ? "deputy" : "emir");
      case REMOVED -> counted.with(Qualifier.MANNER, even ? "killed" : "captured");
      case COMPOSED_OF -> counted.with(Qualifier.SHARE, even ? "most" : "few");
      case FINANCES -> counted.with(Qualifier.TREND, even ? "up" : "down");
      case FOUGHT -> counted.with(Qualifier.OUTCOME, even ? "Red Front" : "Hill Guard");
      case PART_OF,
          FOUNDED,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS,
          MEMBER_OF,
          STRENGTH,
          JOINED,
          LEFT,
          FUNDED_BY,
          INCOME_FROM,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO,
          ATTACKED,
          STATED,
          DESIGNATED_BY,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          CAUSED ->
          counted;
    };
  }

  private static Outcome outcome(Saying held, Saying fresh) {
    return JUDGE.compare(held.told(), fresh.told()).outcome();
  }

  @Test
  void identicalClaimsConfirm() {
    for (int i = 0; i < TRIES; i++) {
      Saying saying = saying();
      assertEquals(Outcome.CONFIRMS, outcome(saying, saying), saying::toString);
    }
  }

  @Test
  void whoeverCameFirstContradictionSuccessionAndDoubtAreTheSame() {
    for (int i = 0; i < TRIES; i++) {
      Saying one = saying();
      Saying other = saying(one.kind());
      Outcome there = outcome(one, other);
      Outcome back = outcome(other, one);
      boolean agree = there == Outcome.CONFIRMS || there == Outcome.REFINES;
      boolean agreeBack = back == Outcome.CONFIRMS || back == Outcome.REFINES;
      String pair = one + " / " + other + " " + there + " " + back;
      assertEquals(agree, agreeBack, pair);
      assertEquals(agree ? Outcome.CONFIRMS : there, agreeBack ? Outcome.CONFIRMS : back, pair);
    }
  }

  @Test
  void possibleNeverContradicts() {
    for (int i = 0; i < TRIES; i++) {
      Saying one = saying();
      Saying other = saying(one.kind()).modality(Modality.POSSIBLE);
      assertNotEquals(Outcome.CONTRADICTS, outcome(one, other));
    }
  }

  @Test
  void orderOfArrivalDoesNotChangeTheOpenContradictions() {
    for (int i = 0; i < 300; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      List<Testimony> arriving = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        Saying saying = saying(kind);
        arriving.add(saying.quoting(n + " " + saying).told());
      }
      Set<String> there = openAfter(arriving);
      Collections.reverse(arriving);
      assertEquals(there, openAfter(arriving));
    }
  }

  private static Set<String> openAfter(List<Testimony> arriving) {
    Reconciliation reconciliation = new Reconciliation(JUDGE, Independence.unknown());
    IndexedClaims held = new IndexedClaims();
    Set<String> open = new TreeSet<>();
    for (Testimony testimony : arriving) {
      for (Verdict verdict : reconciliation.reconcile(testimony, held).verdicts()) {
        if (verdict instanceof Verdict.Contradicts clash) {
          open.add(new TreeSet<>(Set.of(clash.held().id(), clash.fresh().id())).toString());
        }
      }
      held.hold(testimony);
    }
    return open;
  }

  @Test
  void claimsThatSpeakOfOneMatterShareAKey() {
    for (int i = 0; i < TRIES; i++) {
      Saying one = saying();
      Saying other = random.nextBoolean() ? saying(one.kind()) : saying();
      Outcome outcome = outcome(one, other);
      if (outcome != Outcome.ADDS) {
        Set<String> common = new TreeSet<>(Keys.of(one.told().claim()));
        common.retainAll(Keys.wanted(other.told().claim()));
        assertFalse(common.isEmpty(), () -> one + " / " + other + " -> " + outcome);
      }
    }
  }
}
