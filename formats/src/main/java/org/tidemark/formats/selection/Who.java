package org.tidemark.formats.selection;

import org.tidemark.model.Entity;
import org.tidemark.model.ReportId;

/** Who is meant by a name in a report. */
@FunctionalInterface
public interface Who {
  /** The party that this report means by this entity. */
  Party of(ReportId report, Entity entity);
}
