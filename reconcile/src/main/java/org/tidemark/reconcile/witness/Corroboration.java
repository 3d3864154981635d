package org.tidemark.reconcile.witness;

import java.util.List;

/**
 * How many independent witnesses say a thing, and which reports do not count as one of their own.
 *
 * @param witnesses the number of independent witnesses
 * @param discounted why a report was not counted beside another
 * @param unexamined how many further reports say it that were not looked at, there being so many
 */
public record Corroboration(int witnesses, List<String> discounted, int unexamined) {
  public Corroboration {
    discounted = List.copyOf(discounted);
    if (witnesses < 0) {
      throw new IllegalArgumentException("there cannot be " + witnesses + " witnesses");
    }
  }
}
