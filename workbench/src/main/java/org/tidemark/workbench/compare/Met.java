package org.tidemark.workbench.compare;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Told;

/**
 * A held claim that a new one meets.
 *
 * @param verdict what the new claim does to it; never {@link Verdict#ADDS}
 * @param held the held claim, with its report and place
 * @param reason why, to stand below the words of both
 * @param because why, in one line that quotes both
 */
public record Met(Verdict verdict, Told held, String reason, String because) {
  /** What a researcher must look at first comes first, then what was published first. */
  static final Comparator<Met> FOREMOST_FIRST =
      Comparator.comparing(Met::verdict)
          .thenComparing(Met::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(met -> met.held().report().id())
          .thenComparing(met -> met.held().claim().quote())
          .thenComparing(Met::reason);

  public Met {
    if (verdict == Verdict.ADDS) {
      throw new IllegalArgumentException("what only adds meets nothing");
    }
  }

  private @Nullable String published() {
    return held.report().source().published();
  }
}
