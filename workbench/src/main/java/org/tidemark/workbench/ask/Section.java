package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.workbench.Family;

/**
 * What is shown of an entity under one heading.
 *
 * @param family what the heading asks
 * @param shown the answers, by kind and then by time
 */
public record Section(Family family, List<Shown> shown) {
  public Section {
    shown = List.copyOf(shown);
  }
}
