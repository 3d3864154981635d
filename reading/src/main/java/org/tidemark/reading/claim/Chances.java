package org.tidemark.reading.claim;

import org.jspecify.annotations.Nullable;

/** How likely a claim is right, from its rule and from how its ends were known. */
final class Chances {
  private static final double MOST = 0.97;

  private Chances() {}

  static double of(Match match, @Nullable Bound subject, @Nullable Bound object) {
    double chance = match.rule().chance() * factor(subject) * factor(object);
    return Math.min(MOST, chance);
  }

  private static double factor(@Nullable Bound bound) {
    if (bound == null || bound.referent() == null) {
      return 1;
    }
    return switch (bound.referent().how()) {
      case NAME -> 1.03;
      case MEMBERS -> 1;
      case DEFINITE -> 0.97;
      case PRONOUN -> 0.95;
      case DESCRIPTION -> 0.9;
    };
  }
}
