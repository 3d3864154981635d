package org.tidemark.workbench.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.View;
import org.tidemark.workbench.compare.Clashes;

/** Lists what stands open: contradictions, gaps and stale facts. */
public final class OpenLists {
  /** After so many years an answer is old. */
  static final int YEARS = 3;

  private final NameLists lists;
  private final View view;
  private final Holdings holdings;
  private final Map<Matter, Handling> handled;

  /** Lists what this view holds open. */
  public OpenLists(NameLists lists, View view) {
    this.lists = lists;
    this.view = view;
    this.holdings = view.holdings();
    this.handled = Handling.all(holdings);
  }

  /** The contradictions, all or those about the bearer of a name; the largest first. */
  public List<Contradiction> contradictions(@Nullable String about) {
    return new Disputes(new Clashes(lists, view).found(about), handled).all();
  }

  /** What is not said of organisations, all or the bearers of a name; the best known first. */
  public List<Gap> gaps(@Nullable String about) {
    List<Gap> gaps = new ArrayList<>();
    for (Answers.Of organisation : new Answers(holdings, about).all()) {
      for (Asked asked : Asked.values()) {
        if (organisation.isKnown() && organisation.latest(asked) == null) {
          gaps.add(gap(organisation, asked));
        }
      }
    }
    gaps.sort(Comparator.comparingInt(Gap::claims).reversed().thenComparing(Gap::organisation));
    return gaps;
  }

  private Gap gap(Answers.Of organisation, Asked asked) {
    Matter matter = gap(organisation.name(), asked);
    Handling handling = handled.getOrDefault(matter, Handling.UNTOUCHED);
    return new Gap(matter.id(), organisation.name(), asked, organisation.claims(), handling);
  }

  static Matter gap(String organisation, Asked asked) {
    return Matter.of("gap", NormalName.of(organisation).text(), asked.code());
  }

  /** The questions whose last answer was old on a day; the best known organisations first. */
  public List<Stale> stale(@Nullable String about, LocalDate on) {
    LocalDate old = on.minusYears(YEARS);
    List<Answers.Of> organisations = new ArrayList<>(new Answers(holdings, about).all());
    organisations.sort(
        Comparator.comparingInt(Answers.Of::claims).reversed().thenComparing(Answers.Of::name));
    List<Stale> stale = new ArrayList<>();
    organisations.removeIf(each -> !each.isKnown() || each.isDissolved());
    for (Answers.Of organisation : organisations) {
      for (Asked asked : Asked.values()) {
        Answers.Latest latest = asked.changes() ? organisation.latest(asked) : null;
        LocalDate day = latest == null ? null : latest.day();
        if (latest != null && day != null && day.isBefore(old)) {
          stale.add(stale(organisation.name(), asked, latest.claim(), day));
        }
      }
    }
    return stale;
  }

  private Stale stale(String organisation, Asked asked, HeldClaim claim, LocalDate seen) {
    Matter matter = stale(organisation, asked, seen);
    return new Stale(
        matter.id(),
        organisation,
        asked,
        seen,
        new Telling(holdings).of(List.of(claim)).getFirst(),
        handled.getOrDefault(matter, Handling.UNTOUCHED));
  }

  static Matter stale(String organisation, Asked asked, LocalDate seen) {
    return Matter.of("stale", NormalName.of(organisation).text(), asked.code(), seen.toString());
  }
}
