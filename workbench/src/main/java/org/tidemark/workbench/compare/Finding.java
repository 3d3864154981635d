package org.tidemark.workbench.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.Told;

/**
 * A claim that a new report makes, beside the held claims that speak of the same matter.
 *
 * @param claim the new claim
 * @param place where in its report its words stand
 * @param met the held claims it meets, the one to look at first first; empty if it only adds
 * @param witnesses how many reports say so, the new one among them
 */
public record Finding(Claim claim, Place place, List<Met> met, Witnesses witnesses) {
  public Finding {
    met = List.copyOf(met);
  }

  /** The verdict to show it under. */
  public Verdict verdict() {
    return met.isEmpty() ? Verdict.ADDS : met.getFirst().verdict();
  }

  /** Why it is shown there, in one line that quotes both reports. */
  public String because() {
    return met.isEmpty() ? "nothing held speaks of this" : met.getFirst().because();
  }

  /** The held claims on which this is the verdict. */
  public List<Met> met(Verdict verdict) {
    return met.stream().filter(each -> each.verdict() == verdict).toList();
  }

  /** The held claims that say the same, the first to be published first. */
  public List<Told> saidBefore() {
    return met.stream()
        .filter(each -> each.verdict().agrees())
        .map(Met::held)
        .sorted(EARLIEST_FIRST)
        .toList();
  }

  /** Whether nobody said so before. */
  public boolean isNew() {
    return met.stream().noneMatch(each -> each.verdict().agrees());
  }

  /** The first claim that says the same; null if the report is the first to say so. */
  public @Nullable Told earlier() {
    List<Told> before = saidBefore();
    return before.isEmpty() ? null : before.getFirst();
  }

  private static final java.util.Comparator<Told> EARLIEST_FIRST =
      java.util.Comparator.comparing(
              (Told told) -> told.report().source().published(),
              java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()))
          .thenComparing(Told::recorded)
          .thenComparing(Told::id);
}
