package org.tidemark.workbench.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.ReportId;
import org.tidemark.model.Term;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;

/** A shelf that keeps nothing for good: it looks into a casebook and remembers this one pile. */
final class PassingShelf implements Shelf {
  private record Key(Kind kind, String subject, String object) {}

  private final @Nullable Holdings holdings;
  private final Instant now;
  private final Map<ReportId, ReportLine> reports = new LinkedHashMap<>();
  private final Map<Key, Set<Told>> said = new HashMap<>();

  PassingShelf(@Nullable Holdings holdings, Instant now) {
    this.holdings = holdings;
    this.now = now;
  }

  @Override
  public Optional<ReportLine> held(ReportId id) {
    ReportLine passed = reports.get(id);
    if (passed != null || holdings == null) {
      return Optional.ofNullable(passed);
    }
    return KeepingShelf.find(holdings, id);
  }

  @Override
  public List<Finding> compare(ReadReport report) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : report.claims()) {
      Place place = Place.of(report.report().text(), claim.quote());
      findings.add(new Finding(claim, place, null, 0));
    }
    if (holdings != null) {
      findings = KeepingShelf.compare(holdings, report);
    }
    return findings.stream().map(this::beside).toList();
  }

  private Finding beside(Finding finding) {
    Set<Told> same = new LinkedHashSet<>();
    for (Key key : keys(finding.claim(), true)) {
      for (Told told : said.getOrDefault(key, Set.of())) {
        if (SameSaying.is(finding.claim(), told.claim())) {
          same.add(told);
        }
      }
    }
    if (same.isEmpty()) {
      return finding;
    }
    Told first = finding.earlier() == null ? same.iterator().next() : finding.earlier();
    int times = finding.times() + same.size();
    return new Finding(finding.claim(), finding.place(), first, times);
  }

  @Override
  public Taken take(ReadReport read) {
    ReportLine line =
        new ReportLine(
            read.report().id(),
            read.report().source(),
            read.report().mediaType(),
            read.report().language(),
            read.claims().size(),
            now);
    reports.put(line.id(), line);
    for (Claim claim : read.claims()) {
      Place place = Place.of(read.report().text(), claim.quote());
      Told told = new Told(claim, Standing.PROPOSED, line, place, now);
      keys(claim, false)
          .forEach(key -> said.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(told));
    }
    return new Taken(line, true);
  }

  @Override
  public boolean keeps() {
    return false;
  }

  private static Set<Key> keys(Claim claim, boolean turnedToo) {
    Set<Key> keys = new HashSet<>();
    for (String subject : names(claim.assertion().subject())) {
      for (String object : names(claim.assertion().object())) {
        keys.add(new Key(claim.kind(), subject, object));
        if (turnedToo && claim.kind().symmetric()) {
          keys.add(new Key(claim.kind(), object, subject));
        }
      }
    }
    return keys;
  }

  private static Set<String> names(@Nullable Term term) {
    if (!(term instanceof Entity entity)) {
      return Set.of("");
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.kind().code() + " " + NormalName.of(entity.name()));
    for (Alias alias : entity.aliases()) {
      names.add(entity.kind().code() + " " + NormalName.of(alias.name()));
    }
    return names;
  }
}
