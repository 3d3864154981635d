package org.tidemark.workbench.page;

import java.util.List;
import org.tidemark.model.EntityKind;

/**
 * An entity as it stands in a list.
 *
 * @param kind what sort of thing it is
 * @param name the name most reports call it by
 * @param otherNames its other names
 * @param reports how many reports name it by its most used name
 */
public record EntityLine(EntityKind kind, String name, List<String> otherNames, int reports) {
  public EntityLine {
    otherNames = List.copyOf(otherNames);
  }
}
