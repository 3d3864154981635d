package org.tidemark.reconcile;

import java.util.Collection;
import java.util.Set;

/** The claims that are held already, found by the keys that {@link Keys} gives a claim. */
@FunctionalInterface
public interface HeldClaims {
  /** Every held claim that has at least one of these keys; the order does not matter. */
  Collection<Testimony> about(Set<String> keys);
}
