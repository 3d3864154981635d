package org.tidemark.workbench.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two dates.
 *
 * @param subject for whom; null where everybody was asked about
 * @param from the earlier days
 * @param to the later days
 * @param changes what changed, in the order of kinds and of time
 * @param more how many more there are beyond the limit
 */
public record Changes(
    @Nullable Subject subject, Window from, Window to, List<Change> changes, int more) {
  public Changes {
    changes = List.copyOf(changes);
  }
}
