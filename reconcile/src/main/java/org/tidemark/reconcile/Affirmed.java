package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.tidemark.model.Assertion;
import org.tidemark.model.Term;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Phrases;
import org.tidemark.reconcile.value.Role;

/** Two claims that both say a thing is so. */
final class Affirmed {
  /** Words that tell of one goal, creed or method given up for another. */
  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "\\b(instead of|no longer|abandon\\w*|dropped|gave up|given up|giv(?:es|ing) up|turn\\w* from"
              + "|shift\\w* (?:from|away)|switch\\w*|mov\\w+ away|rather than|turned to)\\b");

  /** Words that tell of one holder of an office following another. */
  private static final Pattern FOLLOWED =
      Pattern.compile(
          "\\b(replac\\w*|succeed\\w*|took over|taking over|tak\\w+ the place|predecessor|successor"
              + "|in place of|after the death of)\\b");

  private static final String ANOTHER = "another date: another event";

  private final Pair pair;
  private final Compared compared;
  private final Timing timing;

  Affirmed(Pair pair, Compared compared, Timing timing) {
    this.pair = pair;
    this.compared = compared;
    this.timing = timing;
  }

  Ruling rule() {
    Fit fit = compared.fit();
    if (pair.saidInOneBreath() && (fit.sort() == Sort.EXCLUDES || fit.sort() == Sort.MAY_EXCLUDE)) {
      return Ruling.adds("one sentence says both");
    }
    return switch (fit.sort()) {
      case OTHER ->
          fit.about().equals(MeansFits.WORDING) && saysChange()
              ? changed(fit)
              : Ruling.adds("another matter: " + fit.about() + " is not the same");
      case UNCLEAR -> anotherEvent() ? Ruling.adds(ANOTHER) : Ruling.cannotTell(fit.about());
      case EXCLUDES -> exclusive(fit, true);
      case MAY_EXCLUDE -> exclusive(fit, false);
      case MAY_FOLLOW -> side(fit);
      case NARROWER, OVERLAPPING, WIDER, EQUAL -> agreeing(fit);
    };
  }

  private Ruling exclusive(Fit fit, boolean surely) {
    if (compared.nature() == Nature.ONCE) {
      boolean dates = timing.bothDated() && timing.apart();
      return surely || dates
          ? Ruling.contradicts(
              dates ? timing.twoDates() : "it happens once, and both cannot be so: " + fit.about())
          : Ruling.cannotTell(fit.about() + " differs, but both may be so");
    }
    if (compared.nature() == Nature.EVENT) {
      return event(fit, surely);
    }
    if (timing.follow() || saysChange()) {
      return changed(fit);
    }
    return surely && timing.together()
        ? Ruling.contradicts(timing.shared() + "; " + Rivals.inWords(pair, fit))
        : Ruling.cannotTell(
            timing.shared() + ", so " + fit.about() + " may have changed or be in dispute");
  }

  private boolean anotherEvent() {
    return compared.nature() == Nature.EVENT && timing.bothDated() && timing.apart();
  }

  private Ruling event(Fit fit, boolean surely) {
    if (anotherEvent()) {
      return Ruling.adds(ANOTHER);
    }
    return surely && timing.bothDated()
        ? Ruling.contradicts(
            timing.shared() + ", and of one event both cannot be so: " + fit.about())
        : Ruling.cannotTell(timing.shared() + "; " + fit.about() + " differs, but both may be so");
  }

  private Ruling changed(Fit fit) {
    Period earlier = timing.heldFirst() ? timing.held() : timing.fresh();
    Period later = timing.heldFirst() ? timing.fresh() : timing.held();
    return Ruling.succeeds(
        "both can be true, the one "
            + dated(earlier)
            + " and the other "
            + dated(later)
            + ": "
            + fit.about()
            + " changed");
  }

  private static String dated(Period period) {
    return period.dated() ? period.inWords() : "by the date of its report";
  }

  /** Both may be so at one time: only dates, or words of change, make a change of it. */
  private Ruling side(Fit fit) {
    boolean dates = timing.bothDated() && timing.follow();
    if (compared.nature() == Nature.ONCE && timing.bothDated() && timing.apart()) {
      return Ruling.contradicts(timing.twoDates());
    }
    if (compared.nature().lasts() && (dates || saysChange())) {
      return changed(fit);
    }
    return Ruling.adds("another beside it: both may be so, " + fit.about() + " being different");
  }

  /** Whether either report tells of a change and names what was before. */
  private boolean saysChange() {
    boolean office = compared.fit().about().equals(Role.OFFICE);
    boolean doctrine = compared.fit().about().equals(MeansFits.WORDING);
    Pattern change = office ? FOLLOWED : GIVEN_UP;
    return (office || doctrine)
        && !timing.together()
        && (tells(pair.fresh(), pair.held(), change) || tells(pair.held(), pair.fresh(), change));
  }

  private boolean tells(Testimony teller, Testimony told, Pattern change) {
    String quote = teller.claim().quote().exact();
    Assertion said = told.claim().assertion();
    Term before = change == FOLLOWED ? said.subject() : said.object();
    return before != null
        && Phrases.mentions(quote, before.label())
        && change.matcher(quote).find();
  }

  private Ruling agreeing(Fit fit) {
    if (timing.bothDated() && timing.apart()) {
      return compared.nature() == Nature.ONCE
          ? Ruling.contradicts(timing.twoDates())
          : Ruling.adds(anotherEvent() ? ANOTHER : "the same said of another time");
    }
    if (fit.sort() == Sort.NARROWER) {
      return Ruling.refines("the new one says more closely: " + fit.about());
    }
    return timing.freshIsCloser()
        ? Ruling.refines("the new one says more closely: when, " + timing.fresh().inWords())
        : Ruling.confirms(
            fit.sort() == Sort.EQUAL
                ? "both say the same"
                : "the new one fits what is held: " + fit.about());
  }
}
