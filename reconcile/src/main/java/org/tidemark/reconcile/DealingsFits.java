package org.tidemark.reconcile;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Dealings;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Phrases;

/** When two claims about dealings with others speak of the same thing. */
final class DealingsFits {
  private static final int DAYS_OF_ONE_EVENT = 3;
  private static final int DAYS_OF_ONE_MONTH = 31;

  private DealingsFits() {}

  static Compared compare(Pair pair, Dealings held) {
    Nature nature = Nature.of(held.kind());
    return switch (held) {
      case Dealings.AlliedWith said -> stance(pair);
      case Dealings.HostileTo said -> stance(pair);
      case Dealings.Attacked said -> attacked(pair);
      case Dealings.Fought said ->
          pair.fresh().claim().kind() == Kind.FOUGHT ? fought(pair) : stance(pair);
      case Dealings.Stated said -> new Compared(nature, stated(pair), "what it said");
      case Dealings.DesignatedBy said ->
          new Compared(
              nature,
              pair.subject()
                  .and(pair.object(Sort.OTHER))
                  .and(pair.word(Qualifier.AS, Sort.OVERLAPPING)),
              "who listed it");
      case Dealings.Caused said ->
          new Compared(
              nature, pair.subject().and(pair.object(Sort.OTHER)), "what brought it about");
    };
  }

  /** Friends and enemies are one property of two organisations. */
  private static Compared stance(Pair pair) {
    Kind mine = pair.held().claim().kind();
    Kind theirs = pair.fresh().claim().kind();
    Fit both = pair.subject().and(pair.object(Sort.OTHER));
    boolean sameTime =
        pair.held().claim().when().equals(pair.fresh().claim().when())
            && !pair.held().claim().when().isUndated();
    Nature nature = sameTime ? Nature.MEASURE : Nature.STATE;
    if (mine == theirs) {
      return new Compared(nature, both, "how they stand to each other");
    }
    boolean friends = mine == Kind.ALLIED_WITH || theirs == Kind.ALLIED_WITH;
    boolean fight = mine == Kind.FOUGHT || theirs == Kind.FOUGHT;
    Sort sort = !friends ? Sort.OTHER : fight ? Sort.MAY_EXCLUDE : Sort.EXCLUDES;
    return new Compared(
        nature, both.and(new Fit(sort, "friend or enemy")), "how they stand to each other");
  }

  private static Compared attacked(Pair pair) {
    Fit where = pair.objectPlace(Sort.OTHER);
    Fit target = pair.word(Qualifier.TARGET, Sort.OTHER);
    if (pair.bothCount() && !where.agrees()) {
      return new Compared(Nature.EVENT, Fit.other("where it was"), "the attack");
    }
    boolean one = isOneEvent(pair, target);
    if (!isCampaign(pair) && !anchored(pair, where, target)) {
      return new Compared(Nature.EVENT, Fit.other("which attack it was"), "the attack");
    }
    Fit way = pair.word(Qualifier.KIND, one ? Sort.OVERLAPPING : Sort.OTHER);
    Fit who = one ? doers(pair) : pair.subject(Sort.OTHER);
    if (isCampaign(pair)) {
      return new Compared(
          Nature.MEASURE,
          who.and(where).and(target).and(way).and(pair.countInPeriod()),
          "the attacks");
    }
    Fit tolls = pair.tolls().and(pair.value());
    Fit toll = tolls.sort() == Sort.EXCLUDES && !one ? mayBeAnother(tolls) : tolls;
    Fit more =
        pair.word(Qualifier.CLAIMED_BY, one ? Sort.MAY_EXCLUDE : Sort.OTHER)
            .and(pair.word(Qualifier.PARTNER, Sort.OVERLAPPING));
    return new Compared(
        Nature.EVENT, who.and(where).and(target).and(way).and(toll).and(more), "the attack");
  }

  /** Of one event: a person may act for an organisation, and several persons may act together. */
  private static Fit doers(Pair pair) {
    Fit who = pair.subject(Sort.EXCLUDES);
    boolean person = isPerson(pair.mine().subject()) || isPerson(pair.theirs().subject());
    if (who.sort() != Sort.EXCLUDES || !person) {
      return who;
    }
    return Fit.unclear("one of those named may have acted with or for the other");
  }

  private static boolean isPerson(@Nullable Term term) {
    return term instanceof Entity entity && entity.kind() == EntityKind.PERSON;
  }

  /** Two attacks are compared where place, target or day gives reason to take them for one. */
  private static boolean anchored(Pair pair, Fit where, Fit target) {
    if (pair.saysSame()) {
      return true;
    }
    boolean placed = pair.mine().object() != null && pair.theirs().object() != null;
    boolean aimed = pair.mine(Qualifier.TARGET) != null && pair.theirs(Qualifier.TARGET) != null;
    boolean dated = within(pair, DAYS_OF_ONE_MONTH);
    boolean known = pair.mine().subject() != null && pair.theirs().subject() != null;
    int anchors =
        (placed && where.agrees() ? 1 : 0) + (aimed && target.agrees() ? 1 : 0) + (dated ? 1 : 0);
    return anchors >= (known ? 1 : 2);
  }

  private static Fit mayBeAnother(Fit tolls) {
    return Fit.unclear(
        "whether both speak of one event is not known, and " + tolls.about() + " differs");
  }

  private static boolean isCampaign(Pair pair) {
    String mine = pair.mine().details().unit();
    String theirs = pair.theirs().details().unit();
    return pair.bothCount() && counts(mine) && counts(theirs);
  }

  private static boolean counts(@Nullable String unit) {
    return unit == null || unit.matches(".*(attack|incident|operation|bombing|raid|assault).*");
  }

  /** Whether day and place, or month, place and target, leave no room for a second event. */
  private static boolean isOneEvent(Pair pair, Fit target) {
    boolean somewhere = pair.mine().object() != null && pair.theirs().object() != null;
    if (!pair.objectPlace(Sort.OTHER).agrees() || !target.agrees()) {
      return false;
    }
    boolean sameTarget =
        pair.mine(Qualifier.TARGET) != null && pair.theirs(Qualifier.TARGET) != null;
    int days = somewhere && sameTarget ? DAYS_OF_ONE_MONTH : DAYS_OF_ONE_EVENT;
    return (somewhere || sameTarget) && within(pair, days);
  }

  private static boolean within(Pair pair, int days) {
    return brief(pair.held().claim(), days)
        && brief(pair.fresh().claim(), days)
        && pair.held().claim().when().relation(pair.fresh().claim().when()).mayOverlap();
  }

  private static boolean brief(Claim claim, int days) {
    LocalDate first = claim.when().earliestStart();
    LocalDate last = claim.when().latestEnd();
    return first != null && last != null && last.toEpochDay() - first.toEpochDay() < days;
  }

  private static Compared fought(Pair pair) {
    Fit where = pair.place(Sort.OTHER);
    Fit sides = pair.subject().and(pair.object(Sort.OTHER)).and(where);
    boolean placed = pair.mine(Qualifier.PLACE) != null && pair.theirs(Qualifier.PLACE) != null;
    boolean faced = pair.mine().object() != null && pair.theirs().object() != null;
    if (!faced && !placed && !within(pair, DAYS_OF_ONE_MONTH) && !pair.saysSame()) {
      return new Compared(Nature.EVENT, Fit.other("which fight it was"), "the fight");
    }
    boolean one = within(pair, placed && where.agrees() ? DAYS_OF_ONE_MONTH : DAYS_OF_ONE_EVENT);
    Fit outcome = outcome(pair, one);
    Fit tolls = pair.tolls().and(pair.value());
    Fit toll = tolls.sort() == Sort.EXCLUDES && !one ? mayBeAnother(tolls) : tolls;
    Fit fit = sides.and(outcome).and(toll);
    return new Compared(
        Nature.EVENT, fit.and(pair.word(Qualifier.PARTNER, Sort.OVERLAPPING)), "the fight");
  }

  private static Fit outcome(Pair pair, boolean one) {
    Fit outcome = pair.word(Qualifier.OUTCOME, one ? Sort.EXCLUDES : Sort.MAY_EXCLUDE);
    return outcome.sort() == Sort.EXCLUDES ? new Fit(Sort.EXCLUDES, "who won") : outcome;
  }

  /** Claiming and denying one deed exclude each other; other statements stand side by side. */
  private static Fit stated(Pair pair) {
    String mine = pair.mine(Qualifier.KIND);
    String theirs = pair.theirs(Qualifier.KIND);
    Fit words = pair.object(Sort.OTHER);
    boolean denies = isDenial(mine) != isDenial(theirs);
    boolean claims = isClaim(mine) || isClaim(theirs);
    if (denies && claims && sameDeed(pair)) {
      return pair.subject().and(new Fit(Sort.MAY_EXCLUDE, "whether it did it"));
    }
    boolean sameDay = within(pair, DAYS_OF_ONE_EVENT) && mine != null && mine.equals(theirs);
    Fit said =
        words.sort() == Sort.OTHER && sameDay && sharesMuch(pair)
            ? new Fit(Sort.OVERLAPPING, words.about())
            : words;
    return pair.subject().and(said).and(pair.word(Qualifier.KIND, Sort.OTHER));
  }

  /** One statement of a day told in two reports' words shares at least a weighty word. */
  private static boolean sharesMuch(Pair pair) {
    Term mine = pair.mine().object();
    Term theirs = pair.theirs().object();
    Set<String> common = new TreeSet<>(mine == null ? Set.of() : Phrases.weighty(mine.label()));
    common.retainAll(theirs == null ? Set.of() : Phrases.weighty(theirs.label()));
    return !common.isEmpty();
  }

  private static boolean sameDeed(Pair pair) {
    Term mine = pair.mine().object();
    Term theirs = pair.theirs().object();
    return mine != null
        && theirs != null
        && (Phrases.mentions(mine.label(), theirs.label())
            || Phrases.mentions(theirs.label(), mine.label()));
  }

  private static boolean isDenial(@Nullable String kind) {
    return kind != null && kind.contains("denial");
  }

  private static boolean isClaim(@Nullable String kind) {
    return kind != null && kind.contains("responsib");
  }
}
