package org.tidemark.workbench.compare;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.reconcile.IndexedClaims;
import org.tidemark.reconcile.Testimony;
import org.tidemark.reconcile.witness.Witness;
import org.tidemark.store.NormalName;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;

/** Reports that were compared and not kept: what they said is remembered for those after them. */
public final class PassedReports {
  private record Label(EntityKind kind, NormalName name) {}

  private record Passed(ReportLine line, ReportText text) {}

  private final Map<ReportId, Passed> reports = new LinkedHashMap<>();
  private final IdentityHashMap<Claim, Told> told = new IdentityHashMap<>();
  private final IndexedClaims claims = new IndexedClaims();
  private final Map<Label, Set<String>> names = new HashMap<>();

  /** Remembers a report. */
  public void pass(ReadReport read, ReportLine line, Instant now) {
    ReportText text = read.report().text();
    reports.put(line.id(), new Passed(line, text));
    Witness witness = Witness.of(read.report());
    for (Claim claim : read.claims()) {
      Place place = Place.of(text, claim.quote());
      told.put(claim, new Told(claim, Standing.PROPOSED, line, place, now));
      claims.hold(new Testimony(claim, witness));
    }
    read.entities().forEach(this::name);
  }

  private void name(Entity entity) {
    Set<String> all = new LinkedHashSet<>();
    all.add(entity.name());
    entity.aliases().stream().map(Alias::name).forEach(all::add);
    for (String name : all) {
      names
          .computeIfAbsent(
              new Label(entity.kind(), NormalName.of(name)), _ -> new LinkedHashSet<>())
          .addAll(all);
    }
  }

  /** The line of a report that passed; null if it did not. */
  public @Nullable ReportLine line(ReportId id) {
    Passed passed = reports.get(id);
    return passed == null ? null : passed.line();
  }

  @Nullable ReportText text(ReportId id) {
    Passed passed = reports.get(id);
    return passed == null ? null : passed.text();
  }

  Told told(Claim claim) {
    Told passed = told.get(claim);
    if (passed == null) {
      throw new IllegalStateException("claim " + claim.id() + " is not held");
    }
    return passed;
  }

  Collection<Testimony> about(Set<String> keys) {
    return claims.about(keys);
  }

  /** All names by which reports call an entity that they also call by this one's. */
  Set<String> namesBeside(Entity entity) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(entity.name()));
    while (!waiting.isEmpty()) {
      Label label = new Label(entity.kind(), NormalName.of(waiting.remove()));
      for (String name : names.getOrDefault(label, Set.of())) {
        if (reached.add(name)) {
          waiting.add(name);
        }
      }
    }
    return reached;
  }
}
