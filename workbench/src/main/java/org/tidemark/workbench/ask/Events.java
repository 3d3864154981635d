package org.tidemark.workbench.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the days asked about.
 *
 * @param subject to whom; null where everybody was asked about
 * @param from the first of the days
 * @param to the last of the days
 * @param shown what happened, in the order of time, each thing once
 * @param more how many more things there are beyond the limit
 */
public record Events(
    @Nullable Subject subject,
    java.time.LocalDate from,
    java.time.LocalDate to,
    List<Shown> shown,
    int more) {
  public Events {
    shown = List.copyOf(shown);
  }
}
