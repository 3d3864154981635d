package org.tidemark.reconcile;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Means;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.reconcile.value.Doctrines;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Trend;

/** When two claims about money, ground, goals and methods speak of the same thing. */
final class MeansFits {
  /** What a goal, creed or method is looked at in. */
  static final String WORDING = "the words for it";

  private MeansFits() {}

  static Compared compare(Pair pair, Means held) {
    Nature nature = Nature.of(held.kind());
    return switch (held) {
      case Means.FundedBy said -> sums(pair, pair.object(Sort.OTHER), "who funds it");
      case Means.IncomeFrom said -> sums(pair, pair.object(Sort.OTHER), "what it lives on");
      case Means.Finances said -> new Compared(nature, finances(pair), "the state of its finances");
      case Means.SupportedBy said ->
          new Compared(
              nature,
              pair.subject().and(pair.object(Sort.OTHER)).and(pair.word(Qualifier.AS, Sort.OTHER)),
              "who supports it");
      case Means.Controls said -> new Compared(nature, controls(pair), "who holds the place");
      case Means.PresentIn said ->
          new Compared(
              nature,
              pair.subject().and(pair.objectPlace(Sort.OTHER)).and(trend(pair)),
              "where it is present");
      case Means.AimsTo said -> new Compared(nature, doctrine(pair, Sort.OTHER), "what it wants");
      case Means.HoldsIdeology said ->
          new Compared(nature, doctrine(pair, Sort.MAY_FOLLOW), "what it believes");
      case Means.OperatesBy said ->
          new Compared(nature, doctrine(pair, Sort.OTHER), "how it operates");
    };
  }

  /** A sum given for a period speaks for the period; without sums a source is merely one. */
  private static Compared sums(Pair pair, Fit source, String matter) {
    Nature nature = pair.bothCount() ? Nature.MEASURE : Nature.STATE;
    return new Compared(nature, pair.subject().and(source).and(pair.countInPeriod()), matter);
  }

  /** Finances are well or badly at one time, however the reports put it. */
  private static Fit finances(Pair pair) {
    Fit subject = pair.subject();
    Trend mine = state(pair.mine(Qualifier.TREND), pair.mine().object());
    Trend theirs = state(pair.theirs(Qualifier.TREND), pair.theirs().object());
    Fit trends = mine.fit(theirs, "the state of its finances");
    if (mine.isKnown() && theirs.isKnown()) {
      return subject.and(trends).and(trends.agrees() ? given(pair) : Fit.EQUAL);
    }
    Fit words = pair.object(Sort.OTHER);
    return subject.and(words).and(words.agrees() ? trends : Fit.EQUAL).and(pair.value());
  }

  private static Fit given(Pair pair) {
    return pair.value();
  }

  private static Trend state(@Nullable String trend, @Nullable Term words) {
    Trend told = Trend.of(trend);
    return told.isKnown() ? told : Trend.of(words == null ? null : words.label());
  }

  /** A place has one holder at a time. */
  private static Fit controls(Pair pair) {
    Fit place = pair.objectPlace(Sort.OTHER);
    Fit holder = pair.subject();
    if (holder.sort() == Sort.OTHER) {
      boolean named = pair.mine().object() != null && pair.theirs().object() != null;
      return named && place.sort() == Sort.EQUAL
          ? Fit.excludes("who holds the place")
          : Fit.other("who holds what");
    }
    return holder.and(place).and(trend(pair));
  }

  /** Gaining and losing ground at one time cannot be told apart from gaining and then losing. */
  private static Fit trend(Pair pair) {
    Trend mine = Trend.of(pair.mine(Qualifier.TREND));
    Trend theirs = Trend.of(pair.theirs(Qualifier.TREND));
    return mine.fit(theirs, "the trend");
  }

  private static Fit doctrine(Pair pair, Sort whenDifferent) {
    Term mine = pair.mine().object();
    Term theirs = pair.theirs().object();
    Fit fit =
        mine == null || theirs == null
            ? Fit.EQUAL
            : Doctrines.fit(mine.label(), theirs.label(), WORDING);
    return pair.subject().and(fit.orElse(whenDifferent));
  }
}
