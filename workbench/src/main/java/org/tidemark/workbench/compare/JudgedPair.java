package org.tidemark.workbench.compare;

import org.jspecify.annotations.Nullable;

/**
 * A pair of a table with the verdict on it.
 *
 * @param line the line of the table it stands on
 * @param held the words of the held claim
 * @param fresh the words of the new claim
 * @param verdict the verdict given
 * @param because why, in one line
 * @param asked the verdict the table has, or null when it has none
 */
public record JudgedPair(
    int line, String held, String fresh, String verdict, String because, @Nullable String asked) {
  /** Whether the verdict is the table's; true where the table has none. */
  public boolean agrees() {
    return asked == null || asked.equals(verdict);
  }
}
