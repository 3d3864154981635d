package org.tidemark.reading.names;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;

/** What speaks for a name being an organisation, a person, a place or a population. */
final class Votes {
  private static final double ENOUGH = 1.0;

  private final Map<EntityKind, Double> sums = new EnumMap<>(EntityKind.class);

  void add(EntityKind kind, double weight) {
    sums.merge(kind, weight, Double::sum);
  }

  double of(EntityKind kind) {
    return sums.getOrDefault(kind, 0.0);
  }

  void addAll(Votes other) {
    other.sums.forEach(this::add);
  }

  /** The kind with most weight, earlier kinds first among equals; null when all weigh little. */
  @Nullable EntityKind winner() {
    return winner(ENOUGH);
  }

  /** The kind with most weight, if that reaches a bar. */
  @Nullable EntityKind winner(double bar) {
    EntityKind best = null;
    for (EntityKind kind : EntityKind.values()) {
      if (of(kind) >= bar && (best == null || of(kind) > of(best))) {
        best = kind;
      }
    }
    return best;
  }
}
