package org.tidemark.reading.rule;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights under which claims of coded reports are as likely as they were right.
 *
 * <p>A logistic regression with a ridge, by Newton's method one weight at a time: few weights, few
 * thousand claims, and the same outcome on every machine to the two digits that are kept.
 */
public final class Fitting {
  private static final double RIDGE = 3;
  private static final int SWEEPS = 200;
  private static final List<Sign> SIGNS = List.of(Sign.values());

  private final double[][] rows;
  private final boolean[] right;
  private final double[] weights;
  private final double[] sums;

  private Fitting(List<Seen> seen) {
    int signs = SIGNS.size();
    rows = new double[seen.size()][signs + 2];
    right = new boolean[seen.size()];
    for (int i = 0; i < seen.size(); i++) {
      for (int sign = 0; sign < signs; sign++) {
        rows[i][sign] = seen.get(i).signs().contains(SIGNS.get(sign)) ? 1 : 0;
      }
      rows[i][signs] = Weights.logOdds(seen.get(i).rule());
      rows[i][signs + 1] = 1;
      right[i] = seen.get(i).right();
    }
    weights = new double[signs + 2];
    sums = new double[seen.size()];
  }

  /**
   * A claim of a coded report.
   *
   * @param rule how often its rule was right on the other reports, from 0 to 1
   * @param signs what was seen of its match
   * @param right whether the coder wrote it down
   */
  public record Seen(double rule, Set<Sign> signs, boolean right) {}

  /** The weights that suit these claims best. */
  public static Weights of(List<Seen> seen) {
    Fitting fitting = new Fitting(seen);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int weight = 0; weight < fitting.weights.length; weight++) {
        fitting.improve(weight);
      }
    }
    return fitting.result();
  }

  private void improve(int weight) {
    double slope = -RIDGE * weights[weight];
    double bend = RIDGE;
    for (int i = 0; i < rows.length; i++) {
      double x = rows[i][weight];
      if (x != 0) {
        double chance = 1 / (1 + Math.exp(-sums[i]));
        slope += x * ((right[i] ? 1 : 0) - chance);
        bend += x * x * chance * (1 - chance);
      }
    }
    double step = slope / bend;
    weights[weight] += step;
    for (int i = 0; i < rows.length; i++) {
      sums[i] += step * rows[i][weight];
    }
  }

  private Weights result() {
    SortedMap<String, Double> named = new TreeMap<>();
    for (int sign = 0; sign < SIGNS.size(); sign++) {
      named.put(SIGNS.get(sign).words(), hundredths(weights[sign]));
    }
    named.put(Weights.RULE, hundredths(weights[SIGNS.size()]));
    named.put(Weights.ALWAYS, hundredths(weights[SIGNS.size() + 1]));
    return new Weights(named);
  }

  private static double hundredths(double weight) {
    return Math.round(100 * weight) / 100.0;
  }
}
