package org.tidemark.reconcile;

import java.util.Optional;
import org.tidemark.model.Claim;
import org.tidemark.model.Dealings;
import org.tidemark.model.Kind;
import org.tidemark.model.Means;
import org.tidemark.model.Modality;
import org.tidemark.model.People;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Structure;
import org.tidemark.reconcile.names.Names;
import org.tidemark.reconcile.names.Places;
import org.tidemark.reconcile.names.SpelledNames;
import org.tidemark.reconcile.names.SpelledPlaces;
import org.tidemark.reconcile.value.Fit;

/**
 * The judge of two claims: same thing, same time, same value, and so which verdict.
 *
 * <p>The steps are those of a careful reader. Do both speak of the same thing ({@code
 * StructureFits}, {@code PeopleFits}, {@code MeansFits}, {@code DealingsFits}: a line for every
 * kind)? How do their times lie ({@code Timing})? Are both said to be so ({@code Affirmed}), or is
 * one denied ({@code Negated}) or ended ({@code Ended})? Is one only possible or planned?
 */
public final class Comparison {
  private final Names names;
  private final Places places;

  /** A judge who knows these names and places. */
  public Comparison(Names names, Places places) {
    this.names = names;
    this.places = places;
  }

  /** A judge who knows nothing but what names show by their letters. */
  public static Comparison byLetters() {
    return new Comparison(new SpelledNames(), new SpelledPlaces());
  }

  /** What a new claim does to a held one. */
  public Verdict compare(Testimony held, Testimony fresh) {
    return written(rule(held, fresh), held, fresh);
  }

  /** What a new claim does to a held one; empty where it speaks of something else. */
  Optional<Verdict> onSameMatter(Testimony held, Testimony fresh) {
    Ruling ruling = rule(held, fresh);
    return ruling.outcome() == Outcome.ADDS
        ? Optional.empty()
        : Optional.of(written(ruling, held, fresh));
  }

  private static Verdict written(Ruling ruling, Testimony held, Testimony fresh) {
    return Verdict.of(ruling.outcome(), held.claim(), fresh.claim(), ruling.reason());
  }

  /**
   * What is denied or ended is looked at first, so that it makes no difference which came first;
   * two that are said alike keep their order.
   */
  private Ruling rule(Testimony held, Testimony fresh) {
    boolean turn =
        held.claim().polarity() == Polarity.ASSERTED
            && fresh.claim().polarity() != Polarity.ASSERTED;
    return turn ? inOrder(fresh, held) : inOrder(held, fresh);
  }

  private Ruling inOrder(Testimony held, Testimony fresh) {
    Testimony turned = Turning.towards(held, fresh, names);
    Pair pair = new Pair(held, turned, names, places);
    if (!comparable(held.claim().kind(), fresh.claim().kind())) {
      return AfterDeath.rule(pair);
    }
    Compared compared = inScope(compared(pair), pair);
    Fit fit = compared.fit();
    if (fit.sort() == Fit.Sort.OTHER && !fit.about().equals(MeansFits.WORDING)) {
      return Ruling.adds("another matter: " + fit.about() + " is not the same");
    }
    Timing timing =
        Timing.of(Period.of(held, compared.nature()), Period.of(turned, compared.nature()));
    return tempered(byPolarity(pair, compared, timing), pair);
  }

  /** Friends and enemies are one property; otherwise two kinds are two matters. */
  private static boolean comparable(Kind held, Kind fresh) {
    return held == fresh || held.symmetric() && fresh.symmetric();
  }

  private static Compared compared(Pair pair) {
    return switch (pair.mine()) {
      case Structure said -> StructureFits.compare(pair, said);
      case People said -> PeopleFits.compare(pair, said);
      case Means said -> MeansFits.compare(pair, said);
      case Dealings said -> DealingsFits.compare(pair, said);
    };
  }

  /** What a part does is not what the whole does; where a kind's part is of its object, it is. */
  private static Compared inScope(Compared compared, Pair pair) {
    Kind kind = pair.held().claim().kind();
    boolean ofObject =
        kind == Kind.FORMED_FROM || kind == Kind.SPLIT_FROM || kind == Kind.COMPOSED_OF;
    Fit fit = ofObject ? compared.fit() : compared.fit().and(pair.scope(Qualifier.PART));
    return new Compared(compared.nature(), fit, compared.matter());
  }

  private static Ruling byPolarity(Pair pair, Compared compared, Timing timing) {
    Polarity mine = pair.held().claim().polarity();
    Polarity theirs = pair.fresh().claim().polarity();
    return switch (mine) {
      case ASSERTED -> new Affirmed(pair, compared, timing).rule();
      case DENIED ->
          switch (theirs) {
            case ASSERTED -> new Negated(pair, compared, timing).againstAffirmed();
            case DENIED -> new Negated(pair, compared, timing).bothDenied();
            case ENDED ->
                new Negated(pair, compared, timing)
                    .deniedAndEnded(timing.fresh().stop(), timing.held());
          };
      case ENDED ->
          switch (theirs) {
            case ASSERTED -> new Ended(pair, compared, timing).againstAffirmed();
            case DENIED ->
                new Negated(pair, compared, timing)
                    .deniedAndEnded(timing.held().stop(), timing.fresh());
            case ENDED -> new Ended(pair, compared, timing).bothEnded();
          };
    };
  }

  /** What is only possible never contradicts; what is only planned has changed nothing yet. */
  private static Ruling tempered(Ruling ruling, Pair pair) {
    Claim mine = pair.held().claim();
    Claim theirs = pair.fresh().claim();
    boolean planned = isPlanned(mine) || isPlanned(theirs);
    boolean possible = is(mine, Modality.POSSIBLE) || is(theirs, Modality.POSSIBLE);
    boolean open =
        (planned || possible) && ruling.outcome() == Outcome.CONTRADICTS
            || planned && ruling.outcome() == Outcome.SUCCEEDS;
    if (ruling.outcome() == Outcome.CONTRADICTS && Described.either(pair)) {
      return Ruling.cannotTell(Described.inWords(pair) + "; " + ruling.reason());
    }
    return open
        ? Ruling.cannotTell(
            "one of them is only " + (planned ? "planned" : "possible") + "; " + ruling.reason())
        : ruling;
  }

  private static boolean isPlanned(Claim claim) {
    return is(claim, Modality.PLANNED) || Unfulfilled.is(claim);
  }

  private static boolean is(Claim claim, Modality modality) {
    return claim.modality() == modality;
  }
}
