package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.tidemark.model.Term;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Phrases;

/** Two claims that both say a thing is so. */
final class Affirmed {
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(instead of|no longer|abandon\\w*|dropped|gave up|given up|giv(?:es|ing) up|turn\\w* from"
              + "|shift\\w*|switch\\w*|replac\\w*|mov\\w+ away|succeed\\w*|took over|taking over"
              + "|tak\\w+ the place|rather than|turned to|converted"
              + "|predecessor|successor|in place of|after the death of)\\b");

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
      case OTHER -> Ruling.adds("another matter: " + fit.about() + " is not the same");
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
              "it happens once, and " + (dates ? "the dates" : fit.about()) + " cannot both be right")
          : Ruling.cannotTell(fit.about() + " differs, but both may be so");
    }
    if (compared.nature() == Nature.EVENT) {
      return event(fit, surely);
    }
    if (timing.follow() || saysChange()) {
      return changed(fit);
    }
    return surely && timing.together()
        ? Ruling.contradicts(timing.shared() + ", and both cannot be so: " + fit.about())
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
        ? Ruling.contradicts(timing.shared() + ", and of one event both cannot be so: " + fit.about())
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
    return period.dated() ? period.inWords() : "at the time of its report";
  }

  /** Both may be so at one time: only dates, or words of change, make a change of it. */
  private Ruling side(Fit fit) {
    boolean dates = timing.bothDated() && timing.follow();
    if (compared.nature() == Nature.ONCE && timing.bothDated() && timing.apart()) {
      return Ruling.contradicts("it happens once, and the dates cannot both be right");
    }
    if (compared.nature().lasts() && (dates || saysChange())) {
      return changed(fit);
    }
    return Ruling.adds("another beside it: both may be so, " + fit.about() + " being different");
  }

  private boolean saysChange() {
    boolean told =
        switch (pair.held().claim().kind()) {
          case LEADS, PLEDGED_TO, AIMS_TO, HOLDS_IDEOLOGY, OPERATES_BY, INCOME_FROM -> true;
          case PART_OF, FOUNDED, DISSOLVED, FORMED_FROM, SPLIT_FROM, MERGED_INTO, KNOWN_AS,
                  AUTHORITY_OVER, COVERS, MEMBER_OF, REMOVED, STRENGTH, JOINED, LEFT, COMPOSED_OF,
                  FUNDED_BY, FINANCES, SUPPORTED_BY, CONTROLS, PRESENT_IN, ALLIED_WITH, HOSTILE_TO,
                  ATTACKED, FOUGHT, STATED, DESIGNATED_BY, CAUSED ->
              false;
        };
    return told && tellsChange();
  }

  private boolean tellsChange() {
    return saysChange(pair.fresh(), pair.held()) || saysChange(pair.held(), pair.fresh());
  }

  /** A report that tells of a change and names what was before. */
  private boolean saysChange(Testimony teller, Testimony told) {
    String quote = teller.claim().quote().exact();
    Term before =
        compared.fit().about().equals("holder of the office")
            ? told.claim().assertion().subject()
            : told.claim().assertion().object();
    boolean names = before != null && Phrases.mentions(quote, before.label());
    return names && CHANGE.matcher(quote).find() && !timing.together();
  }

  private Ruling agreeing(Fit fit) {
    if (timing.bothDated() && timing.apart()) {
      return compared.nature() == Nature.ONCE
          ? Ruling.contradicts("it happens once, and the dates cannot both be right")
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
