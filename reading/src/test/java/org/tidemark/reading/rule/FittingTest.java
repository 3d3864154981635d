package org.tidemark.reading.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidemark.reading.rule.Fitting.Seen;

class FittingTest {
  private static final Set<Sign> NAMED = Set.of(Sign.SUBJECT_BY_NAME, Sign.OBJECT_IN_WORDS);
  private static final Set<Sign> DESCRIBED =
      Set.of(Sign.SUBJECT_ONLY_DESCRIBED, Sign.OBJECT_IN_WORDS);

  /** A thousand claims of one rule, of which the named are right nine times, the others six. */
  private static List<Seen> seen() {
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      seen.add(new Seen(0.75, NAMED, i % 10 != 0));
      seen.add(new Seen(0.75, DESCRIBED, i % 10 < 6));
    }
    return seen;
  }

  @Test
  void claimsAreAsLikelyAsTheyWereRight() {
    Weights weights = Fitting.of(seen());
    assertEquals(0.9, weights.chance(0.75, NAMED), 0.02);
    assertEquals(0.6, weights.chance(0.75, DESCRIBED), 0.02);
  }

  @Test
  void withoutWeightsRulesChanceIsAll() {
    assertEquals(0.8, Weights.NONE.chance(0.8, NAMED), 0.001);
  }

  @Test
  void nothingSeenTeachesNothing() {
    assertEquals(0.5, Fitting.of(List.of()).chance(0.9, NAMED), 0.001);
  }

  @Test
  void signsAreReadBackFromTheSteps() {
    List<String> steps =
        List.of(
            "set off by the verb “lead”",
            "likely 0.81: its rule is right 0.75 of the time; subject by name +0.44, dated +0.32");
    assertEquals(Set.of(Sign.SUBJECT_BY_NAME, Sign.DATED), Sign.in(steps));
    assertTrue(Sign.in(List.of("subject by name +0.44, dated +0.32")).isEmpty());
  }
}
