package org.tidemark.store.sql;

import java.util.ArrayList;
import java.util.List;

/** Long lists cut to what one statement takes. */
final class Chunks {
  private static final int SIZE = 500;

  private Chunks() {}

  static <T> List<List<T>> of(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
    return chunks;
  }
}
