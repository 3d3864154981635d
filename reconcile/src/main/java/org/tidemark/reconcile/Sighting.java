package org.tidemark.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on which a report saw a thing to be as it says. */
public final class Sighting {
  private Sighting() {}

  /**
   * The last day of the time a report gives, no later than the report itself; without a time the
   * day of the report, if it speaks of its present. Null where neither is known.
   */
  public static @Nullable LocalDate last(Testimony testimony) {
    Period period = Period.of(testimony, Nature.of(testimony.claim().kind()));
    return period.dated() ? period.last() : period.lastSeen();
  }
}
