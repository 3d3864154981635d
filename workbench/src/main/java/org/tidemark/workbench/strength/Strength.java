package org.tidemark.workbench.strength;

import java.util.List;
import org.tidemark.workbench.compare.Clash;

/**
 * How many an organisation has, by every report that says so.
 *
 * @param organisation the name most reports call it by
 * @param bands the figures, by time
 * @param joined counts of those who joined, by time
 * @param left counts of those who left or were lost, by time
 * @param clashes figures of which two cannot both be true
 * @param unbalanced counts that cannot all hold
 */
public record Strength(
    String organisation,
    List<Band> bands,
    List<Band> joined,
    List<Band> left,
    List<Clash> clashes,
    List<Unbalanced> unbalanced) {
  public Strength {
    bands = List.copyOf(bands);
    joined = List.copyOf(joined);
    left = List.copyOf(left);
    clashes = List.copyOf(clashes);
    unbalanced = List.copyOf(unbalanced);
  }
}
