package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.tidemark.model.Kind;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;

/** Two claims of which one, or both, say that a thing is not so. */
final class Negated {
  private static final Pattern NEVER = Pattern.compile("\\b(never|at no time|at any time)\\b");

  private final Pair pair;
  private final Compared compared;
  private final Timing timing;

  Negated(Pair pair, Compared compared, Timing timing) {
    this.pair = pair;
    this.compared = compared;
    this.timing = timing;
  }

  /** The first says not so, the second so. */
  Ruling againstAffirmed() {
    Fit fit = compared.fit();
    return switch (fit.sort()) {
      case OTHER, MAY_EXCLUDE, MAY_FOLLOW, EXCLUDES ->
          Ruling.adds("what the one denies the other does not say: " + fit.about());
      case UNCLEAR -> Ruling.cannotTell(fit.about());
      case WIDER ->
          deniesOnlyPart()
              ? Ruling.cannotTell("what is denied is only a part of what is said")
              : clash();
      case NARROWER, OVERLAPPING, EQUAL -> clash();
    };
  }

  private boolean deniesOnlyPart() {
    return switch (pair.held().claim().kind()) {
      case CONTROLS,
          PRESENT_IN,
          COVERS,
          AIMS_TO,
          OPERATES_BY,
          HOLDS_IDEOLOGY,
          INCOME_FROM,
          FINANCES,
          STRENGTH,
          CAUSED,
          STATED ->
          true;
      case PART_OF,
          FOUNDED,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          LEADS,
          MEMBER_OF,
          REMOVED,
          JOINED,
          LEFT,
          COMPOSED_OF,
          FUNDED_BY,
          SUPPORTED_BY,
          ALLIED_WITH,
          HOSTILE_TO,
          ATTACKED,
          FOUGHT,
          DESIGNATED_BY ->
          false;
    };
  }

  private Ruling clash() {
    if (timing.bothDated()) {
      return dated();
    }
    String denial = pair.held().claim().quote().exact();
    if (timing.apart() && compared.nature() == Nature.EVENT) {
      return Ruling.adds("what is denied was before or after");
    }
    if (timing.follow()) {
      return changed();
    }
    boolean atAnyTime = isOnce() || NEVER.matcher(denial).find();
    if (atAnyTime || timing.neitherDated()) {
      return Ruling.contradicts("one says what the other denies");
    }
    return Ruling.cannotTell(
        timing.shared()
            + (compared.nature() == Nature.EVENT
                ? ", so whether they speak of one event is not known"
                : ", so it may have been so and be so no longer"));
  }

  private boolean isOnce() {
    return compared.nature() == Nature.ONCE || pair.held().claim().kind() == Kind.KNOWN_AS;
  }

  private boolean lasts() {
    return compared.nature().lasts() && pair.held().claim().kind() != Kind.KNOWN_AS;
  }

  private Ruling dated() {
    if (timing.follow()) {
      return lasts() || deniedFirst()
          ? changed()
          : Ruling.adds("what is denied is of another date");
    }
    return timing.together()
        ? Ruling.contradicts(timing.shared() + ", and one says what the other denies")
        : Ruling.cannotTell(timing.shared() + ", but whether for the same days is not known");
  }

  /** Not yet dissolved then, dissolved later: that is a change even of what happens once. */
  private boolean deniedFirst() {
    return compared.nature() == Nature.ONCE && timing.heldFirst();
  }

  private Ruling changed() {
    return Ruling.succeeds(
        "so at one time and not so at another: " + compared.matter() + " changed");
  }

  /** Both say not so. */
  Ruling bothDenied() {
    Fit fit = compared.fit();
    if (fit.sort() == Sort.UNCLEAR) {
      return Ruling.cannotTell(fit.about());
    }
    return fit.agrees()
        ? new Affirmed(pair, compared, timing).rule()
        : Ruling.adds("each denies something else: " + fit.about());
  }

  /** One says it never was so then, the other that it was and is no longer. */
  Ruling deniedAndEnded(Period stopped, Period denied) {
    Fit fit = compared.fit();
    if (fit.sort() == Sort.UNCLEAR) {
      return Ruling.cannotTell(fit.about());
    }
    if (!fit.agrees()) {
      return Ruling.adds("what the one denies the other does not say: " + fit.about());
    }
    Timing between = Timing.of(stopped, denied);
    if (between.bothDated() && between.relation().mustFollow()) {
      return Ruling.cannotTell("the one denies it for a time when the other has it so");
    }
    return timing.freshIsCloser() || fit.sort() == Sort.NARROWER
        ? Ruling.refines("both have it not so, the new one more closely")
        : Ruling.confirms("both have it not so");
  }
}
