package org.tidemark.workbench.read;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Verdict;

/**
 * How many claims stand under each verdict.
 *
 * @param counts the counts, all six, in the order in which a researcher looks
 */
public record Tally(Map<Verdict, Integer> counts) {
  /** No claims. */
  public static final Tally NONE = new Tally(Map.of());

  public Tally {
    Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      all.put(verdict, counts.getOrDefault(verdict, 0));
    }
    counts = Collections.unmodifiableMap(all);
  }

  static Tally of(Collection<Finding> findings) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
    return new Tally(counts);
  }

  /** How many claims stand under this verdict. */
  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** How many claims there are. */
  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  Tally and(Tally other) {
    Map<Verdict, Integer> sum = new EnumMap<>(counts);
    other.counts.forEach((verdict, count) -> sum.merge(verdict, count, Integer::sum));
    return new Tally(sum);
  }
}
