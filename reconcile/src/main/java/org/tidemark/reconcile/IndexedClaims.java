package org.tidemark.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Held claims in memory, for one report at a time or for a test. */
public final class IndexedClaims implements HeldClaims {
  private final List<Testimony> all = new ArrayList<>();
  private final Map<String, BitSet> byKey = new HashMap<>();

  /** Holds one more. */
  public void hold(Testimony testimony) {
    for (String key : Keys.of(testimony.claim())) {
      byKey.computeIfAbsent(key, k -> new BitSet()).set(all.size());
    }
    all.add(testimony);
  }

  /** Holds all of these. */
  public void hold(Collection<Testimony> testimonies) {
    testimonies.forEach(this::hold);
  }

  @Override
  public Collection<Testimony> about(Set<String> keys) {
    BitSet found = new BitSet();
    for (String key : keys) {
      BitSet these = byKey.get(key);
      if (these != null) {
        found.or(these);
      }
    }
    return found.stream().mapToObj(all::get).toList();
  }
}
