package org.tidemark.workbench.strength;

import java.util.List;

/**
 * Counts that cannot all hold: one figure, those who joined and left after it, and a later figure.
 *
 * @param before the earlier figure
 * @param joined counts of those who joined between the two
 * @param left counts of those who left or were lost between the two
 * @param after the later figure
 * @param because the reckoning in one line
 */
public record Unbalanced(
    Band before, List<Band> joined, List<Band> left, Band after, String because) {
  public Unbalanced {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }
}
