package org.tidemark.store;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.time.When;

/**
 * Claims that are looked for: those filed under any of some keys, and if they are very many, those
 * nearest in time.
 *
 * @param keys the keys
 * @param when the time to be near to; what has no time is near to every time
 * @param most at most so many claims, the last recorded first where they are equally near
 */
public record Sought(Set<String> keys, When when, int most) {
  public Sought {
    keys = Collections.unmodifiableNavigableSet(new TreeSet<>(keys));
    if (most < 1) {
      throw new IllegalArgumentException("at most " + most + " claims make no sense");
    }
  }
}
