package org.tidemark.reconcile.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers kept for when the same is asked again; the one asked longest ago is forgotten first. */
public final class Remembered<K, V> {
  private final int most;
  private final Function<K, V> answer;
  private final Map<K, V> known = new LinkedHashMap<>(64, 0.75f, true);

  /** A memory of this many answers to one question. */
  public Remembered(int most, Function<K, V> answer) {
    this.most = most;
    this.answer = answer;
  }

  /** The answer, remembered or found. */
  public synchronized V of(K asked) {
    V found = known.get(asked);
    if (found == null) {
      found = answer.apply(asked);
      known.put(asked, found);
      if (known.size() > most) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return found;
  }
}
