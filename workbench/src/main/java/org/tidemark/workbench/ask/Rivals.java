package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.workbench.Told;

/**
 * Figures that are given for the same thing at times that overlap, and that differ.
 *
 * @param unit what is counted
 * @param figures the claims that give them, by time
 */
public record Rivals(String unit, List<Told> figures) {
  public Rivals {
    figures = List.copyOf(figures);
  }
}
