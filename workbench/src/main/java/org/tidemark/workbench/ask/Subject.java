package org.tidemark.workbench.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;

/**
 * Whom a question is about, and of which days.
 *
 * @param kind what sort of thing it is
 * @param name the name most reports call it by
 * @param otherNames its other names
 * @param on the days asked about; null for all times
 */
public record Subject(
    EntityKind kind, String name, List<OtherName> otherNames, @Nullable Window on) {
  public Subject {
    otherNames = List.copyOf(otherNames);
  }
}
