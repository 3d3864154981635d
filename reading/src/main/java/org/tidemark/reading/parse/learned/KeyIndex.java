package org.tidemark.reading.parse.learned;

import java.io.IOException;

/** The place of each key in an ascending (unsigned) list of well mixed keys. */
final class KeyIndex {
  private final long[] keys;
  private final int[] bucketStarts;
  private final int shift;

  KeyIndex(long[] ascendingKeys) {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(ascendingKeys.length));
    keys = ascendingKeys;
    shift = Long.SIZE - bits;
    bucketStarts = new int[(1 << bits) + 1];
    int bucket = 0;
    for (int i = 0; i < keys.length; i++) {
      int own = (int) (keys[i] >>> shift);
      while (bucket < own) {
        bucketStarts[++bucket] = i;
      }
    }
    while (bucket < bucketStarts.length - 1) {
      bucketStarts[++bucket] = keys.length;
    }
  }

  static KeyIndex read(ModelInput in) throws IOException {
    return new KeyIndex(in.longs());
  }

  /** The place of the key, or -1. */
  int find(long key) {
    int bucket = (int) (key >>> shift);
    for (int i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }

  boolean contains(String text) {
    return find(StringHash.key(text)) >= 0;
  }

  int size() {
    return keys.length;
  }
}
