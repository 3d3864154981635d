package org.tidemark.reading.claim;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Voice;

/**
 * How a sentence takes one of its predicates: whether it is so, how surely, and who says it.
 *
 * @param polarity whether it is said to be so
 * @param modality how surely
 * @param voice who says so and in which hedging words
 * @param because the words this was read from, or null when it is plainly asserted
 */
record Stance(Polarity polarity, Modality modality, Voice voice, @Nullable String because) {
  static final Stance PLAIN =
      new Stance(Polarity.ASSERTED, Modality.FACT, Voice.OF_THE_REPORT, null);

  Stance with(Polarity other, String words) {
    return new Stance(other, modality, voice, words);
  }

  /** The same, less surely; what is already less sure stays so. */
  Stance with(Modality other, Voice who, String words) {
    if (modality != Modality.FACT) {
      return this;
    }
    return new Stance(polarity, other, who, words);
  }
}
