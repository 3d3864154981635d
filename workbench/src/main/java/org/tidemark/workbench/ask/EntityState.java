package org.tidemark.workbench.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;

/**
 * What a casebook holds of an entity, or held of it on a date.
 *
 * @param kind what sort of thing it is
 * @param name the name most reports call it by
 * @param otherNames its other names
 * @param on the days asked about; null for all times
 * @param sections what it holds, by heading; only headings that have something under them
 * @param rivals figures of its strength that differ
 */
public record EntityState(
    EntityKind kind,
    String name,
    List<OtherName> otherNames,
    @Nullable Window on,
    List<Section> sections,
    List<Rivals> rivals) {
  public EntityState {
    otherNames = List.copyOf(otherNames);
    sections = List.copyOf(sections);
    rivals = List.copyOf(rivals);
  }
}
