package org.tidemark.reading.parse.learned;

import java.util.List;

/**
 * What the trained model says of each word of a sentence, in order: its tag, its lemma, the place
 * of its head (-1 for a root) and its relation to it.
 */
public record Analysis(
    List<String> tags, List<String> lemmas, List<Integer> heads, List<String> relations) {
  public Analysis {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    int size = tags.size();
    if (lemmas.size() != size || heads.size() != size || relations.size() != size) {
      throw new IllegalArgumentException("an analysis must say the same of every word");
    }
  }
}
