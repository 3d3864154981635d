package org.tidemark.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Held claims in memory, for one report at a time or for a test. */
public final class IndexedClaims implements HeldClaims {
  private final Map<String, List<Testimony>> byKey = new HashMap<>();

  /** Holds one more. */
  public void hold(Testimony testimony) {
    for (String key : Keys.of(testimony.claim())) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(testimony);
    }
  }

  /** Holds all of these. */
  public void hold(Collection<Testimony> testimonies) {
    testimonies.forEach(this::hold);
  }

  @Override
  public Collection<Testimony> about(Set<String> keys) {
    Set<Testimony> found = new LinkedHashSet<>();
    for (String key : keys) {
      found.addAll(byKey.getOrDefault(key, List.of()));
    }
    return found;
  }
}
