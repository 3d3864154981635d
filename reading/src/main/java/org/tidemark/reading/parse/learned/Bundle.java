package org.tidemark.reading.parse.learned;

/** What is known of a word as several strings. */
enum Bundle {
  AMBIGUITIES,
  ORTHOGRAPHY,
  /** First or last in its sentence. */
  POSITION,
  /** Prefixes of the word's path in the tree of Brown clusters. */
  CLUSTERS
}
