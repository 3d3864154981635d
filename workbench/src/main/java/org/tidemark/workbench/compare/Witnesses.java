package org.tidemark.workbench.compare;

import java.util.List;

/**
 * How many reports say a thing by their own knowledge.
 *
 * @param reports the independent reports that say it, the new one among them
 * @param accepted those in which a person has accepted the claim; only these corroborate
 * @param discounted why a report was not counted beside another
 * @param unexamined how many further reports say it that were not looked at, there being so many
 */
public record Witnesses(int reports, int accepted, List<String> discounted, int unexamined) {
  public Witnesses {
    discounted = List.copyOf(discounted);
    if (reports < 1 || accepted < 0) {
      throw new IllegalArgumentException("somebody says it: " + reports + ", " + accepted);
    }
  }
}
