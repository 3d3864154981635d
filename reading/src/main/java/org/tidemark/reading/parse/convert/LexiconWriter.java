package org.tidemark.reading.parse.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tidemark.reading.parse.learned.StringHash;

/** The possible tags and the word clusters of all known words, in one table. */
final class LexiconWriter {
  private final Map<String, List<String>> ambiguities;
  private final Map<String, ? extends Collection<String>> clusters;

  LexiconWriter(
      Map<String, List<String>> ambiguities, Map<String, ? extends Collection<String>> clusters) {
    this.ambiguities = ambiguities;
    this.clusters = clusters;
  }

  void write(ModelOutput out) throws IOException {
    TreeSet<String> words = new TreeSet<>(ambiguities.keySet());
    words.addAll(clusters.keySet());
    Keys<String> keys = new Keys<>();
    for (String word : words) {
      keys.put(StringHash.key(word), word);
    }
    keys.writeKeys(out);
    Map<List<String>, Integer> ambiguityIds = new LinkedHashMap<>();
    out.shorts(ids(keys.values(), ambiguities, ambiguityIds));
    Map<List<String>, Integer> clusterIds = new LinkedHashMap<>();
    out.shorts(ids(keys.values(), clusters, clusterIds));
    write(ambiguityIds, out);
    write(clusterIds, out);
  }

  /** The number of each word's list of values; the order within a list is kept, scores need it. */
  private static short[] ids(
      Collection<String> words,
      Map<String, ? extends Collection<String>> lists,
      Map<List<String>, Integer> ids) {
    short[] result = new short[words.size()];
    int next = 0;
    for (String word : words) {
      Collection<String> values = lists.get(word);
      int id = -1;
      if (values != null && !values.isEmpty()) {
        id = ids.computeIfAbsent(new ArrayList<>(values), list -> ids.size());
      }
      result[next++] = (short) id;
    }
    if (ids.size() >= 0xFFFF) {
      throw new IllegalStateException("too many lists: " + ids.size());
    }
    return result;
  }

  private static void write(Map<List<String>, Integer> ids, ModelOutput out) throws IOException {
    out.number(ids.size());
    for (List<String> list : ids.keySet()) {
      out.strings(list);
    }
  }
}
