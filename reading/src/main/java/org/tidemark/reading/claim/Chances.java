package org.tidemark.reading.claim;

import org.jspecify.annotations.Nullable;

/** How likely a claim is right, from its rule and from how its ends were known. */
final class Chances {
  private Chances() {}

  static double of(Match match, @Nullable Bound subject, @Nullable Bound object) {
    return match.rule().chance() * factor(subject) * factor(object);
  }

  private static double factor(@Nullable Bound bound) {
    if (bound == null || bound.referent() == null) {
      return 1;
    }
    return switch (bound.referent().how()) {
      case NAME -> 1;
      case MEMBERS -> 0.95;
      case DEFINITE -> 0.9;
      case PRONOUN -> 0.85;
      case DESCRIPTION -> 0.8;
    };
  }
}
