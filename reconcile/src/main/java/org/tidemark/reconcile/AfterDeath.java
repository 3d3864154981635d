package org.tidemark.reconcile;

import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.reconcile.value.Removals;

/** Two kinds of claim that meet in one thing only: nobody holds an office after death. */
final class AfterDeath {
  private AfterDeath() {}

  static Ruling rule(Pair pair) {
    Testimony held = pair.held();
    Testimony fresh = pair.fresh();
    boolean clash = rulesAfter(pair, held, fresh) || rulesAfter(pair, fresh, held);
    return clash
        ? Ruling.contradicts("the dead hold no office")
        : Ruling.adds("another kind of statement");
  }

  private static boolean isSaidToBe(Claim claim) {
    return claim.modality() == Modality.FACT || claim.modality() == Modality.REPORTED;
  }

  private static boolean rulesAfter(Pair pair, Testimony death, Testimony office) {
    Kind kind = office.claim().kind();
    boolean both =
        death.claim().kind() == Kind.REMOVED && (kind == Kind.LEADS || kind == Kind.MEMBER_OF);
    if (!both
        || Unfulfilled.is(death.claim())
        || !isSaidToBe(death.claim())
        || !isSaidToBe(office.claim())
        || !Removals.of(death.claim().assertion().details().word(Qualifier.MANNER)).isDeath()) {
      return false;
    }
    Timing timing = Timing.of(Period.of(death, Nature.ONCE), Period.of(office, Nature.STATE));
    return timing.bothDated()
        && timing.relation().mustPrecede()
        && death.claim().polarity() == Polarity.ASSERTED
        && office.claim().polarity() == Polarity.ASSERTED
        && pair.identity(death.claim().assertion().subject(), office.claim().assertion().subject())
            .isSame();
  }
}
