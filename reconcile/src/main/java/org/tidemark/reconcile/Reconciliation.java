package org.tidemark.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.tidemark.model.Claim;
import org.tidemark.model.ReportId;
import org.tidemark.reconcile.witness.Independence;

/** Many new claims against many held ones: for each new claim, what it does to what is held. */
public final class Reconciliation {
  private static final Comparator<Verdict> FOREMOST_FIRST =
      Comparator.comparing(Verdict::outcome)
          .thenComparing(Verdict::held, Comparator.nullsFirst(byPlace()))
          .thenComparing(Verdict::reason);

  private static final String NOTHING_HELD = "nothing held speaks of this";

  private final Comparison comparison;
  private final Independence independence;

  /** A reconciliation by this judge, which takes these reports for independent or not. */
  public Reconciliation(Comparison comparison, Independence independence) {
    this.comparison = comparison;
    this.independence = independence;
  }

  private static Comparator<Claim> byPlace() {
    return Comparator.comparing(Claim::report).thenComparing(Claim::quote);
  }

  /** A finding for each new claim, in the order of the new claims. */
  public List<Finding> reconcile(Collection<Testimony> fresh, HeldClaims held) {
    List<Finding> findings = new ArrayList<>();
    for (Testimony testimony : fresh) {
      findings.add(reconcile(testimony, held));
    }
    return findings;
  }

  /** What one new claim does to what is held; its own report is no witness against it. */
  public Finding reconcile(Testimony fresh, HeldClaims held) {
    List<Verdict> verdicts = new ArrayList<>();
    NavigableSet<ReportId> sayingSo = new TreeSet<>();
    sayingSo.add(fresh.claim().report());
    for (Testimony testimony : held.about(Keys.wanted(fresh.claim()))) {
      if (testimony.claim().report().equals(fresh.claim().report())) {
        continue;
      }
      Optional<Verdict> verdict = comparison.onSameMatter(testimony, fresh);
      verdict.ifPresent(verdicts::add);
      if (verdict.map(Verdict::outcome).filter(Outcome::agrees).isPresent()) {
        sayingSo.add(testimony.claim().report());
      }
    }
    verdicts.sort(FOREMOST_FIRST);
    Verdict foremost =
        verdicts.isEmpty()
            ? new Verdict.Adds(null, fresh.claim(), NOTHING_HELD)
            : verdicts.getFirst();
    return new Finding(fresh.claim(), foremost, verdicts, independence.among(sayingSo));
  }
}
