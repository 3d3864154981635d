package org.tidemark.workbench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ReportText;
import org.tidemark.reconcile.Comparison;
import org.tidemark.reconcile.IndexedClaims;
import org.tidemark.reconcile.Keys;
import org.tidemark.reconcile.Testimony;
import org.tidemark.reconcile.Verdict.Contradicts;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/**
 * All contradictions among the claims that a casebook holds and nobody has found wrong.
 *
 * <p>They are found anew each time they are asked for, from what is known of names by then; so the
 * order in which reports came makes no difference.
 */
public final class Clashes {
  private static final Comparator<HeldClaim> BY_NAME = Comparator.comparing(HeldClaim::id);

  private final NameLists lists;
  private final Holdings holdings;

  /** Contradictions in what this view holds. */
  public Clashes(NameLists lists, View view) {
    this.lists = lists;
    this.holdings = view.holdings();
  }

  /** All contradictions; or those about the bearer of a name. */
  public List<Clash> found(@Nullable String about) {
    Question question = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    return new Search(holdings.claims(about == null ? question : question.about(about))).found();
  }

  /** The search among some claims. */
  private final class Search {
    private final List<HeldClaim> claims;
    private final IdentityHashMap<Claim, Integer> places = new IdentityHashMap<>();
    private final HeldReports reports = new HeldReports(holdings, new PassedReports());
    private final List<Testimony> testimonies = new ArrayList<>();
    private final List<Set<String>> wanted = new ArrayList<>();
    private final List<Set<String>> filed = new ArrayList<>();
    private final IndexedClaims index = new IndexedClaims();
    private final Comparison comparison;

    Search(List<HeldClaim> found) {
      this.claims = found.stream().sorted(BY_NAME).toList();
      List<Claim> all = claims.stream().map(HeldClaim::claim).toList();
      Ties ties = new Ties(holdings, new PassedReports(), all);
      this.comparison = new Comparison(ties.over(lists.names()), lists.places());
      for (Claim claim : all) {
        Claim told = ties.told(claim);
        Testimony testimony = new Testimony(told, reports.witness(claim.report()));
        places.put(told, testimonies.size());
        testimonies.add(testimony);
        wanted.add(Keys.wanted(told));
        filed.add(Keys.of(told));
        index.hold(testimony);
      }
    }

    List<Clash> found() {
      List<Clash> found = new ArrayList<>();
      for (int i = 0; i < testimonies.size(); i++) {
        for (int other : rivals(i)) {
          clash(i, other, found);
        }
      }
      return found;
    }

    /** The claims after this one that may speak of the same, by the keys of either. */
    private Set<Integer> rivals(int place) {
      Claim claim = testimonies.get(place).claim();
      Set<Integer> rivals = new LinkedHashSet<>();
      for (Testimony other : index.about(wanted.get(place))) {
        Integer there = places.get(other.claim());
        if (there != null && there != place && !other.claim().report().equals(claim.report())) {
          rivals.add(there);
        }
      }
      rivals.removeIf(there -> there < place && meets(there, place));
      return rivals;
    }

    private boolean meets(int one, int other) {
      return filed.get(other).stream().anyMatch(wanted.get(one)::contains);
    }

    private void clash(int one, int other, List<Clash> found) {
      boolean inOrder = earlier(one, other);
      int first = inOrder ? one : other;
      int second = inOrder ? other : one;
      if (comparison.compare(testimonies.get(first), testimonies.get(second))
              instanceof Contradicts clash
          && !Copies.sayBoth(claim(one), text(one), claim(other), text(other))) {
        found.add(new Clash(told(first), told(second), clash.reason(), clash.because()));
      }
    }

    private Claim claim(int place) {
      return claims.get(place).claim();
    }

    private ReportText text(int place) {
      return reports.text(claim(place).report());
    }

    private boolean earlier(int one, int other) {
      String mine = published(one);
      String theirs = published(other);
      return mine.equals(theirs) ? one < other : mine.compareTo(theirs) < 0;
    }

    private String published(int place) {
      String date = reports.line(claims.get(place).claim().report()).source().published();
      return date == null ? "9999" : date;
    }

    private Told told(int place) {
      HeldClaim held = claims.get(place);
      Claim claim = held.claim();
      return new Told(
          claim,
          Standing.of(held.status()),
          reports.line(claim.report()),
          reports.place(claim),
          held.recorded());
    }
  }
}
