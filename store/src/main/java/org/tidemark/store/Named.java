package org.tidemark.store;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;

/**
 * Whom a judgement of identity speaks of: a name wherever it stands, or in one report only.
 *
 * @param kind what sort of thing bears the name
 * @param name the name, in any spelling that {@link NormalName} holds to be the same
 * @param report the one report it is meant in, or null for all
 */
public record Named(EntityKind kind, String name, @Nullable ReportId report) {
  public Named {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a judgement needs a name");
    }
  }

  /** The bearer of a name in every report. */
  public static Named everywhere(EntityKind kind, String name) {
    return new Named(kind, name, null);
  }

  /** The name in the form in which names are compared. */
  public NormalName normal() {
    return NormalName.of(name);
  }
}
