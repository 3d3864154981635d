package org.tidemark.store;

import java.util.List;
import java.util.TreeSet;

/**
 * Somebody was made unreadable in the rows of earlier entries; whom, is not told.
 *
 * @param entries the entries whose rows were changed, in order
 * @param by who did it
 * @param why why; empty where no reason was given
 */
public record Forgetting(List<Long> entries, String by, String why) implements Change {
  public Forgetting {
    entries = List.copyOf(new TreeSet<>(entries));
    if (by.isBlank()) {
      throw new IllegalArgumentException("forgetting is somebody's act: say whose");
    }
  }
}
