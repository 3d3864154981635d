package org.tidemark.reconcile.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a person was removed: for good, out of reach, or out of office. */
public enum Removals {
  KILLED("killed assassinated slain executed murdered"),
  DIED("died death dead natural"),
  CAPTURED("captured arrested detained imprisoned seized"),
  SURRENDERED("surrendered gave"),
  RESIGNED("resigned stepped quit retired abdicated"),
  EXPELLED("expelled dismissed removed ousted deposed fired sacked replaced demoted stripped"),
  DEFECTED("defected left deserted fled"),
  OTHER("");

  private final Set<String> words;

  Removals(String words) {
    this.words = Set.copyOf(List.of(words.split(" ")));
  }

  /** The way that a coding file's word for the manner names. */
  public static Removals of(@Nullable String manner) {
    if (manner != null) {
      for (String word : manner.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        for (Removals way : values()) {
          if (way.words.contains(word)) {
            return way;
          }
        }
      }
    }
    return OTHER;
  }

  /** Whether nothing can follow it. */
  public boolean isDeath() {
    return this == KILLED || this == DIED;
  }

  /** The relation of a new manner to a held one, of one person. */
  public static Fit fit(@Nullable String held, @Nullable String fresh) {
    if (held == null || fresh == null) {
      return held == null && fresh == null
          ? Fit.EQUAL
          : held == null ? Fit.narrower("the manner") : Fit.wider("the manner");
    }
    Removals mine = of(held);
    Removals theirs = of(fresh);
    if (mine == theirs) {
      Fit words = Phrases.fit(held, fresh, "the manner");
      return mine == OTHER ? words.orElse(Fit.Sort.EXCLUDES) : words.orElse(Fit.Sort.EQUAL);
    }
    if (mine.isDeath() && theirs.isDeath()) {
      return mine == DIED ? Fit.narrower("the manner") : Fit.wider("the manner");
    }
    return mine == OTHER || theirs == OTHER
        ? Fit.unclear("it is not clear whether “" + held + "” and “" + fresh + "” are one")
        : Fit.excludes("how the person was removed");
  }
}
