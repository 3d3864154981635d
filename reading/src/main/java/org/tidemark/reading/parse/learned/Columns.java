package org.tidemark.reading.parse.learned;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words of one sentence as hashes, one row a word; row 0 is the artificial root above the
 * sentence.
 */
final class Columns {
  static final String ROOT = "@#r$%";

  private static final long[] NONE = {};

  private final Map<Column, long[]> hashes = new EnumMap<>(Column.class);
  private final Map<Column, long[]> powers = new EnumMap<>(Column.class);
  private final Map<Bundle, long[][]> bundles = new EnumMap<>(Bundle.class);

  Columns(int words) {
    for (Column column : Column.values()) {
      hashes.put(column, new long[words + 1]);
      powers.put(column, new long[words + 1]);
    }
    for (Bundle bundle : Bundle.values()) {
      long[][] rows = new long[words + 1][];
      Arrays.fill(rows, NONE);
      bundles.put(bundle, rows);
    }
    set(Column.LEMMA, 0, ROOT);
    set(Column.TAG, 0, ROOT);
    set(Column.VALENCY, 0, "-");
  }

  void set(Column column, int word, String value) {
    hashes(column)[word] = StringHash.of(value);
    powers(column)[word] = StringHash.power(value.length());
  }

  void set(Bundle bundle, int word, long[] values) {
    bundle(bundle)[word] = values;
  }

  long[] hashes(Column column) {
    return Objects.requireNonNull(hashes.get(column));
  }

  /** Zero where a word has nothing in this column. */
  long[] powers(Column column) {
    return Objects.requireNonNull(powers.get(column));
  }

  long[][] bundle(Bundle bundle) {
    return Objects.requireNonNull(bundles.get(bundle));
  }
}
