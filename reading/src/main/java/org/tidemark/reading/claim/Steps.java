package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;

/** The steps that led to a claim, for a person to follow. */
final class Steps {
  private Steps() {}

  static List<String> of(
      Match match, @Nullable Bound subject, @Nullable Bound object, Stance stance) {
    List<String> steps = new ArrayList<>();
    steps.add(
        "set off by the "
            + match.frame().type().name().toLowerCase(Locale.ROOT)
            + " “"
            + match.frame().lemma()
            + "”");
    reference("subject", subject, steps);
    reference("object", object, steps);
    if (stance.because() != null) {
      steps.add(
          "taken as "
              + stance.polarity().name().toLowerCase(Locale.ROOT)
              + ", "
              + stance.modality().name().toLowerCase(Locale.ROOT)
              + ": “"
              + stance.because()
              + "”");
    }
    return steps;
  }

  private static void reference(String slot, @Nullable Bound bound, List<String> steps) {
    if (bound == null) {
      return;
    }
    if (bound.referent() != null) {
      steps.add(slot + ": " + bound.referent().because());
    } else if (bound.term() instanceof Entity entity) {
      steps.add(slot + ": " + entity.name() + ", whom the report or this part of it is about");
    }
  }
}
