package org.tidemark.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;

/**
 * An entity as all reports of a casebook name it, as far as they are judged to mean the same one.
 *
 * @param kind what sort of thing it is
 * @param name the name most reports call it by
 * @param names every name, in the order in which the casebook learned them
 */
public record HeldEntity(EntityKind kind, String name, List<Naming> names) {
  public HeldEntity {
    names = List.copyOf(names);
  }

  /**
   * A name, where it was first met, and why it is taken for this entity's.
   *
   * @param name the name
   * @param because why a report was read as using it beside another; null for a report's main name
   * @param first the first report that uses it so
   * @param reports how many reports use it so
   */
  public record Naming(String name, @Nullable String because, ReportId first, int reports) {}
}
