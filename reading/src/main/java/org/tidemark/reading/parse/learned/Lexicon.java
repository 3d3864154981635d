package org.tidemark.reading.parse.learned;

import java.io.IOException;
import java.util.List;

/** What is known of words before they are read in a sentence: possible tags and word clusters. */
final class Lexicon {
  private static final int UNKNOWN = 0xFFFF;
  private static final long[] NONE = {};

  private final KeyIndex words;
  private final short[] wordAmbiguities;
  private final short[] wordClusters;
  private final String[][] ambiguities;
  private final String[] joined;
  private final long[][] ambiguityHashes;
  private final long[][] clusterHashes;

  private Lexicon(ModelInput in) throws IOException {
    words = KeyIndex.read(in);
    wordAmbiguities = in.shorts();
    wordClusters = in.shorts();
    ambiguities = lists(in);
    String[][] clusters = lists(in);
    joined = new String[ambiguities.length];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = String.join("_", ambiguities[i]);
    }
    ambiguityHashes = hashes(ambiguities);
    clusterHashes = hashes(clusters);
  }

  static Lexicon read(ModelInput in) throws IOException {
    return new Lexicon(in);
  }

  private static String[][] lists(ModelInput in) throws IOException {
    String[][] lists = new String[in.number()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = in.strings();
    }
    return lists;
  }

  private static long[][] hashes(String[][] lists) {
    long[][] hashes = new long[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      hashes[i] = new long[lists[i].length];
      for (int j = 0; j < lists[i].length; j++) {
        hashes[i][j] = StringHash.of(lists[i][j]);
      }
    }
    return hashes;
  }

  /** The tags a lower-case word can bear, likeliest first; empty for an unknown word. */
  List<String> tags(String lower) {
    int id = ambiguity(words.find(StringHash.key(lower)));
    return id == UNKNOWN ? List.of() : List.of(ambiguities[id]);
  }

  void describe(String lower, int word, Columns columns) {
    int place = words.find(StringHash.key(lower));
    int ambiguity = ambiguity(place);
    if (ambiguity != UNKNOWN) {
      columns.set(Column.AMBIGUITY, word, joined[ambiguity]);
      columns.set(Bundle.AMBIGUITIES, word, ambiguityHashes[ambiguity]);
    }
    int clusters = place < 0 ? UNKNOWN : wordClusters[place] & 0xFFFF;
    columns.set(Bundle.CLUSTERS, word, clusters == UNKNOWN ? NONE : clusterHashes[clusters]);
  }

  private int ambiguity(int place) {
    return place < 0 ? UNKNOWN : wordAmbiguities[place] & 0xFFFF;
  }
}
