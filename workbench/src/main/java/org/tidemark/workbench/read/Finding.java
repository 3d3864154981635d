package org.tidemark.workbench.read;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.Told;

/**
 * A claim that a report makes, beside the first one that said the same before it.
 *
 * @param claim the claim
 * @param place where in its report its words stand
 * @param earlier the earlier claim; null if the report is the first to say so
 * @param times how many earlier claims say the same
 */
public record Finding(Claim claim, Place place, @Nullable Told earlier, int times) {
  public Finding {
    if ((earlier == null) != (times == 0)) {
      throw new IllegalArgumentException("said before " + times + " times, and by whom?");
    }
  }

  /** Whether nobody said so before. */
  public boolean isNew() {
    return earlier == null;
  }
}
