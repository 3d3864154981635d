package org.tidemark.reconcile;

import java.util.Locale;

/**
 * How far given verdicts agree with a person's: a count for each two outcomes, and what follows.
 *
 * <p>Rows are the person's verdicts, columns the given ones, both in the order of {@link Outcome}.
 */
public final class Agreement {
  private final int[][] counts = new int[Outcome.values().length][Outcome.values().length];

  /** Counts one pair. */
  public void add(Outcome asked, Outcome given) {
    counts[index(asked)][index(given)]++;
  }

  private static int index(Outcome outcome) {
    return outcome.compareTo(Outcome.CONTRADICTS);
  }

  /** How often one outcome was given where another was asked for. */
  public int count(Outcome asked, Outcome given) {
    return counts[index(asked)][index(given)];
  }

  /** How often an outcome was asked for. */
  public int asked(Outcome outcome) {
    int sum = 0;
    for (Outcome given : Outcome.values()) {
      sum += count(outcome, given);
    }
    return sum;
  }

  /** How often an outcome was given. */
  public int given(Outcome outcome) {
    int sum = 0;
    for (Outcome asked : Outcome.values()) {
      sum += count(asked, outcome);
    }
    return sum;
  }

  /** How many pairs were counted. */
  public int pairs() {
    int sum = 0;
    for (Outcome outcome : Outcome.values()) {
      sum += asked(outcome);
    }
    return sum;
  }

  /** How many of the pairs were given what was asked for, from 0 to 1. */
  public double accuracy() {
    int right = 0;
    for (Outcome outcome : Outcome.values()) {
      right += count(outcome, outcome);
    }
    return pairs() == 0 ? 0 : (double) right / pairs();
  }

  /** The harmonic mean of precision and recall for one outcome; 0 if it was never right. */
  public double f1(Outcome outcome) {
    int either = asked(outcome) + given(outcome);
    return either == 0 ? 0 : 2.0 * count(outcome, outcome) / either;
  }

  /** The mean of the F1 of every outcome that was asked for or given. */
  public double macroF1() {
    double sum = 0;
    int outcomes = 0;
    for (Outcome outcome : Outcome.values()) {
      if (asked(outcome) + given(outcome) > 0) {
        sum += f1(outcome);
        outcomes++;
      }
    }
    return outcomes == 0 ? 0 : sum / outcomes;
  }

  /** The share of changes that were called contradictions, from 0 to 1. */
  public double changeCalledContradiction() {
    int changes = asked(Outcome.SUCCEEDS);
    return changes == 0 ? 0 : (double) count(Outcome.SUCCEEDS, Outcome.CONTRADICTS) / changes;
  }

  /** The counts as a table of text, a line for each outcome that was asked for. */
  public String table() {
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-12s", "asked"));
    for (Outcome given : Outcome.values()) {
      table.append(String.format(Locale.ROOT, "%12s", given.word()));
    }
    table.append(String.format(Locale.ROOT, "%8s", "F1")).append('\n');
    for (Outcome asked : Outcome.values()) {
      table.append(String.format(Locale.ROOT, "%-12s", asked.word()));
      for (Outcome given : Outcome.values()) {
        table.append(String.format(Locale.ROOT, "%12d", count(asked, given)));
      }
      table.append(String.format(Locale.ROOT, "%8.3f", f1(asked))).append('\n');
    }
    return table.toString();
  }
}
