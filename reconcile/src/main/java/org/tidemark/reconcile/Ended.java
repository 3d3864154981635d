package org.tidemark.reconcile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Trend;

/** Two claims of which one, or both, say that a thing was so and is no longer. */
final class Ended {
  /** An office or a bond that has an end; ground and friendship can be lost more than once. */
  private static final Set<Kind> ENDING_ONCE =
      Set.of(Kind.LEADS, Kind.MEMBER_OF, Kind.PART_OF, Kind.PLEDGED_TO);

  private final Pair pair;
  private final Compared compared;
  private final Timing timing;

  Ended(Pair pair, Compared compared, Timing timing) {
    this.pair = pair;
    this.compared = compared;
    this.timing = timing;
  }

  /** One says so, the other that it is no longer so. */
  Ruling againstAffirmed() {
    boolean heldEnded = pair.held().claim().polarity() == Polarity.ENDED;
    Period stop = (heldEnded ? timing.held() : timing.fresh()).stop();
    Period so = heldEnded ? timing.fresh() : timing.held();
    Fit fit = heldEnded ? compared.fit() : compared.fit().reversed();
    return switch (fit.sort()) {
      case OTHER -> Ruling.adds("another matter: " + fit.about() + " is not the same");
      case UNCLEAR -> Ruling.cannotTell(fit.about());
      case EXCLUDES, MAY_EXCLUDE -> another(stop, so, fit);
      case MAY_FOLLOW ->
          after(stop, so) ? changed(fit.about()) : Ruling.adds("another beside what ended");
      case WIDER -> isPlace() ? Ruling.cannotTell("what ended is only a part") : same(stop, so);
      case NARROWER, OVERLAPPING, EQUAL -> same(stop, so);
    };
  }

  private boolean isPlace() {
    Kind kind = pair.held().claim().kind();
    return compared.fit().about().equals("the place")
        && (kind == Kind.CONTROLS || kind == Kind.PRESENT_IN || kind == Kind.COVERS);
  }

  /** Another one after the end of the first has followed it. */
  private Ruling another(Period stop, Period so, Fit fit) {
    if (after(stop, so)) {
      return changed(fit.about());
    }
    if (!stop.dated() && so.dated() && compared.nature() == Nature.MEASURE) {
      return notAfter(so.first(), stop.last()) ? changed(fit.about()) : unknown();
    }
    return unknown();
  }

  /** Whether what is so is so from the stop on, or is the present of a report after it. */
  private static boolean after(Period stop, Period so) {
    LocalDate gone = stop.dated() ? stop.said().latestEnd() : stop.last();
    if (!so.dated()) {
      return so.lastSeen() != null && gone != null && !so.lastSeen().isBefore(gone);
    }
    LocalDate from = so.said().earliestStart();
    LocalDate goneFirst = stop.dated() ? stop.said().earliestStart() : gone;
    return from != null && goneFirst != null && !from.isBefore(goneFirst);
  }

  private Ruling same(Period stop, Period so) {
    if (!stop.dated()) {
      return undatedEnd(stop, so);
    }
    if (!so.dated()) {
      return undatedSo(stop, so);
    }
    LocalDate last = stop.said().latestEnd();
    LocalDate first = stop.said().earliestStart();
    LocalDate until = so.surelyUntil();
    boolean goesOn = until != null && last != null && until.isAfter(last);
    LocalDate begun = so.when().latestStart();
    boolean before = begun != null && first != null && begun.isBefore(first);
    if (goesOn && before && !isShrinking()) {
      return Ruling.contradicts(
          "one has it so " + so.inWords() + ", the other has it end " + stop.inWords());
    }
    boolean startOpen = goesOn && so.when().start().earliest() == null;
    return startOpen || goesOn && !so.span() && !after(stop, so)
        ? Ruling.cannotTell("when it began and whether it ended between is not known")
        : changed(compared.matter());
  }

  /** "Until 2018" has it so in 2017, when the other has it ended in 2016. */
  private boolean laterReachesBack() {
    Period one = timing.held();
    Period other = timing.fresh();
    LocalDate mine = one.stop().said().latestEnd();
    LocalDate theirs = other.stop().said().latestEnd();
    if (mine == null || theirs == null) {
      return false;
    }
    Period later = mine.isAfter(theirs) ? one : other;
    LocalDate begun = later.said().earliestStart();
    LocalDate earlierEnd = mine.isAfter(theirs) ? theirs : mine;
    return later.named(later.said().end()) != null && (begun == null || begun.isBefore(earlierEnd));
  }

  /** What shrinks from a day on may be gone later: that is no clash. */
  private boolean isShrinking() {
    boolean heldEnded = pair.held().claim().polarity() == Polarity.ENDED;
    Claim claim = (heldEnded ? pair.fresh() : pair.held()).claim();
    return Trend.of(claim.assertion().details().word(Qualifier.TREND)) == Trend.DOWN;
  }

  /** No longer so by the day of that report. */
  private Ruling undatedEnd(Period stop, Period so) {
    LocalDate gone = stop.last();
    LocalDate seen = so.dated() ? so.first() : so.last();
    if (so.dated() || gone == null || seen == null || !seen.isAfter(gone)) {
      return changed(compared.matter());
    }
    return Ruling.cannotTell("the later report has it so, and neither says when it ended");
  }

  private Ruling undatedSo(Period stop, Period so) {
    LocalDate seen = so.last();
    LocalDate last = stop.said().latestEnd();
    if (seen == null || last == null || !seen.isAfter(last)) {
      return changed(compared.matter());
    }
    return so.stressed()
        ? changed(compared.matter())
        : Ruling.cannotTell("one has it end " + stop.inWords() + ", the other gives no date");
  }

  private static boolean notAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null || !a.isAfter(b);
  }

  private Ruling changed(String what) {
    return Ruling.succeeds("it was so and then no longer: " + what + " changed");
  }

  private Ruling unknown() {
    return Ruling.cannotTell("whether the one came after the end of the other is not known");
  }

  /** Both say no longer so: two ends of one thing. */
  Ruling bothEnded() {
    Fit fit = compared.fit();
    Timing ends = Timing.of(timing.held().stop(), timing.fresh().stop());
    boolean apart = ends.bothDated() && ends.apart();
    return switch (fit.sort()) {
      case OTHER -> Ruling.adds("another matter: " + fit.about() + " is not the same");
      case UNCLEAR -> Ruling.cannotTell(fit.about());
      case EXCLUDES, MAY_EXCLUDE, MAY_FOLLOW -> {
        if (apart) {
          yield changed(fit.about());
        }
        yield fit.sort() == Sort.MAY_FOLLOW ? Ruling.adds("another that ended") : unknown();
      }
      case NARROWER, OVERLAPPING, WIDER, EQUAL -> apart ? twoEnds() : sameEnd(fit, ends);
    };
  }

  private Ruling sameEnd(Fit fit, Timing ends) {
    return fit.sort() == Sort.NARROWER || ends.freshIsCloser()
        ? Ruling.refines("both have it ended, the new one says it more closely")
        : Ruling.confirms("both have it ended");
  }

  private Ruling twoEnds() {
    Kind kind = pair.held().claim().kind();
    boolean once =
        compared.nature() == Nature.ONCE || ENDING_ONCE.contains(kind) || laterReachesBack();
    return once
        ? Ruling.contradicts("it ended once, and the dates cannot both be right")
        : Ruling.cannotTell("it may have begun again between the two dates");
  }
}
