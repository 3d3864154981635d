package org.tidemark.reading.parse.convert;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.tidemark.reading.parse.learned.StringHash;

/** Keys in the order the model wants them, each with what it stands for; two may never collide. */
final class Keys<T> {
  private final Map<Long, T> values = new TreeMap<>(Long::compareUnsigned);

  static void write(Collection<String> words, ModelOutput out) throws IOException {
    Keys<String> keys = new Keys<>();
    for (String word : words) {
      keys.put(StringHash.key(word), word);
    }
    keys.writeKeys(out);
  }

  void put(long key, T value) {
    T other = values.put(key, value);
    if (other != null && !other.equals(value)) {
      throw new IllegalStateException("two strings with one hash: " + other + " and " + value);
    }
  }

  Collection<T> values() {
    return values.values();
  }

  void writeKeys(ModelOutput out) throws IOException {
    out.longs(values.keySet().stream().mapToLong(Long::longValue).toArray());
  }
}
