package org.tidemark.reading.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Holds;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Term;
import org.tidemark.reading.rule.Sign;
import org.tidemark.reading.rule.Weights;

/** How likely a claim is right: its rule's chance, and what the signs of the match add to it. */
final class Chances {
  private final Weights weights;

  Chances(Weights weights) {
    this.weights = weights;
  }

  /**
   * A chance with the sum it came from.
   *
   * @param probability from 0 to 1
   * @param sum the same for a person to follow
   */
  record Chance(double probability, String sum) {}

  Chance of(double rule, Set<Sign> signs) {
    double probability = weights.chance(rule, signs);
    String sum =
        signs.stream()
            .map(sign -> String.format(Locale.ROOT, "%s %+.2f", sign.words(), weights.of(sign)))
            .collect(Collectors.joining(", "));
    String words = String.format(Locale.ROOT, "its rule is right %.2f of the time; ", rule);
    return new Chance(probability, Sign.SUM + probability + ": " + words + sum);
  }

  static Set<Sign> signs(@Nullable Bound subject, @Nullable Bound object) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (subject != null && subject.referent() != null) {
      signs.add(
          switch (subject.referent().how()) {
            case NAME, MEMBERS -> Sign.SUBJECT_BY_NAME;
            case DEFINITE, PRONOUN -> Sign.SUBJECT_SPOKEN_OF_BEFORE;
            case DESCRIPTION -> Sign.SUBJECT_ONLY_DESCRIBED;
          });
    }
    if (subject != null && small(subject.term())) {
      signs.add(Sign.SUBJECT_IN_SMALL_LETTERS);
    }
    signs.add(far(object));
    if (object != null && small(object.term())) {
      signs.add(Sign.OBJECT_IN_SMALL_LETTERS);
    }
    return signs;
  }

  private static Sign far(@Nullable Bound object) {
    if (object == null) {
      return Sign.NO_OBJECT;
    }
    if (object.referent() == null) {
      return Sign.OBJECT_IN_WORDS;
    }
    return switch (object.referent().how()) {
      case NAME, MEMBERS -> Sign.OBJECT_BY_NAME;
      case DEFINITE, PRONOUN -> Sign.OBJECT_SPOKEN_OF_BEFORE;
      case DESCRIPTION -> Sign.OBJECT_ONLY_DESCRIBED;
    };
  }

  static Set<Sign> and(Set<Sign> signs, Holds holds, Polarity polarity, Modality modality) {
    Set<Sign> all = EnumSet.copyOf(signs);
    if (holds.edtf() != null) {
      all.add(Sign.DATED);
    }
    if (polarity != Polarity.ASSERTED) {
      all.add(Sign.NOT_PLAINLY_SO);
    }
    if (modality != Modality.FACT) {
      all.add(Sign.NOT_AS_FACT);
    }
    return all;
  }

  private static boolean small(@Nullable Term term) {
    return term != null && Character.isLowerCase(term.label().codePointAt(0));
  }
}
