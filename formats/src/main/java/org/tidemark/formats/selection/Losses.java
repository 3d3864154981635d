package org.tidemark.formats.selection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a form could not hold, counted. */
public final class Losses {
  /**
   * One thing that could not be held.
   *
   * @param claims how many claims it was with
   * @param what what was lost, and what was written instead
   */
  public record Loss(int claims, String what) {
    /** The loss as one line. */
    public String sentence() {
      return claims + (claims == 1 ? " claim: " : " claims: ") + what;
    }
  }

  private final Map<String, Integer> counts = new TreeMap<>();
  private int written;
  private int reports;

  /** Counts a claim that was written. */
  public void written() {
    written++;
  }

  /** Counts claims that were written. */
  public void written(int claims) {
    written += claims;
  }

  /** Counts a report that was written as such, without its claims. */
  public void report() {
    reports++;
  }

  /** How many reports were written without their claims. */
  public int reports() {
    return reports;
  }

  /** Counts a claim with which something was lost. */
  public void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** How many claims were written. */
  public int claims() {
    return written;
  }

  /** What was lost, most frequent first. */
  public List<Loss> all() {
    return counts.entrySet().stream()
        .map(entry -> new Loss(entry.getValue(), entry.getKey()))
        .sorted((one, other) -> Integer.compare(other.claims(), one.claims()))
        .toList();
  }
}
