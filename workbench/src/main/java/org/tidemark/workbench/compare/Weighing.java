package org.tidemark.workbench.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ReportId;
import org.tidemark.reconcile.Comparison;
import org.tidemark.reconcile.HeldClaims;
import org.tidemark.reconcile.IndexedClaims;
import org.tidemark.reconcile.Keys;
import org.tidemark.reconcile.Reconciliation;
import org.tidemark.reconcile.Testimony;
import org.tidemark.reconcile.witness.Account;
import org.tidemark.reconcile.witness.Corroboration;
import org.tidemark.reconcile.witness.Independence;
import org.tidemark.reconcile.witness.Witness;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.ReadReport;
import org.tidemark.store.Sought;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;

/**
 * What the claims of a new report do to those that are held.
 *
 * <p>Held are the claims of a casebook that nobody has found wrong, and those of reports that
 * passed. Names are one as lists, reports and people's judgements have it.
 */
public final class Weighing {
  /** Of a matter of which more held claims speak, those nearest in time are looked at. */
  private static final int MANY = 60;

  private final NameLists lists;
  private final @Nullable Holdings holdings;
  private final PassedReports passed;

  /** Weighing against what these hold; there may be no casebook. */
  public Weighing(NameLists lists, @Nullable Holdings holdings, PassedReports passed) {
    this.lists = lists;
    this.holdings = holdings;
    this.passed = passed;
  }

  /** A finding for each claim of a report, in the order of its claims. */
  public List<Finding> of(ReadReport read) {
    return new OneReport(read).findings();
  }

  /** The weighing of one report, for what it looks up is remembered as long as that. */
  private final class OneReport {
    private final ReadReport read;
    private final HeldReports reports = new HeldReports(holdings, passed);
    private final IdentityHashMap<Claim, HeldClaim> held = new IdentityHashMap<>();
    private final Independence independence;

    OneReport(ReadReport read) {
      this.read = read;
      this.independence = new Independence(this::account, this::published);
    }

    private Optional<Account> account(ReportId id) {
      return Optional.of(
          id.equals(read.report().id())
              ? new Account(Witness.of(read.report()), read.report().text().characters(), Set.of())
              : reports.account(id));
    }

    private Optional<LocalDate> published(ReportId id) {
      Witness witness =
          id.equals(read.report().id()) ? Witness.of(read.report()) : reports.witness(id);
      return Optional.ofNullable(witness.latest());
    }

    List<Finding> findings() {
      Ties ties = new Ties(holdings, passed, read.claims());
      List<Claim> told = read.claims().stream().map(ties::told).toList();
      HeldClaims candidates = candidates(told);
      Reconciliation reconciliation =
          new Reconciliation(
              new Comparison(ties.over(lists.names()), lists.places()), independence);
      Witness witness = Witness.of(read.report());
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < told.size(); i++) {
        Testimony fresh = new Testimony(told.get(i), witness);
        findings.add(finding(read.claims().get(i), reconciliation.reconcile(fresh, candidates)));
      }
      return findings;
    }

    /** All that may speak of the same matters, fetched at once. */
    private HeldClaims candidates(List<Claim> told) {
      IndexedClaims index = new IndexedClaims();
      if (holdings != null) {
        List<Sought> sought =
            told.stream().map(claim -> new Sought(Keys.wanted(claim), claim.when(), MANY)).toList();
        List<HeldClaim> found = holdings.filedUnder(sought);
        reports.expect(
            found.stream().map(each -> each.claim().report()).collect(Collectors.toSet()));
        for (HeldClaim each : found) {
          held.put(each.claim(), each);
          index.hold(new Testimony(each.claim(), reports.witness(each.claim().report())));
        }
      }
      return keys -> {
        List<Testimony> about = new ArrayList<>(index.about(keys));
        about.addAll(passed.about(keys));
        return about;
      };
    }

    private Finding finding(Claim claim, org.tidemark.reconcile.Finding found) {
      List<Met> met = new ArrayList<>();
      for (var verdict : found.verdicts()) {
        Claim before = verdict.held();
        if (before != null) {
          met.add(met(claim, before, verdict));
        }
      }
      met.sort(Met.FOREMOST_FIRST);
      Place place = Place.of(read.report().text(), claim.quote());
      return new Finding(claim, place, met, witnesses(found.corroboration(), met));
    }

    private Met met(Claim claim, Claim before, org.tidemark.reconcile.Verdict verdict) {
      Verdict outcome = Verdict.of(verdict.outcome());
      boolean copies =
          outcome == Verdict.CONTRADICTS
              && Copies.sayBoth(claim, read.report().text(), before, reports.text(before.report()));
      return copies
          ? new Met(
              Verdict.CANNOT_TELL,
              told(before),
              Copies.BOTH_HAVE_BOTH + verdict.reason(),
              verdict.because())
          : new Met(outcome, told(before), verdict.reason(), verdict.because());
    }

    private Told told(Claim claim) {
      HeldClaim each = held.get(claim);
      if (each == null) {
        return passed.told(claim);
      }
      return new Told(
          each.claim(),
          Standing.of(each.status()),
          reports.line(claim.report()),
          reports.place(claim),
          each.recorded());
    }

    private Witnesses witnesses(Corroboration all, Collection<Met> met) {
      Set<ReportId> accepted = new TreeSet<>();
      for (Met each : met) {
        if (each.verdict().agrees() && each.held().standing() == Standing.ACCEPTED) {
          accepted.add(each.held().claim().report());
        }
      }
      int vouched = accepted.isEmpty() ? 0 : independence.among(accepted).witnesses();
      return new Witnesses(all.witnesses(), vouched, all.discounted(), all.unexamined());
    }
  }
}
