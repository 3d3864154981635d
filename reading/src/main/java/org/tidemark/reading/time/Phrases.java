package org.tidemark.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases, of which the longest that stands at a place is found at once. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirstWord = new LinkedHashMap<>();

  private Phrases() {}

  static Phrases of(String... phrases) {
    Phrases made = new Phrases();
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      made.byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
    }
    Comparator<List<String>> longestFirst =
        Comparator.comparingInt((List<String> words) -> -words.size());
    made.byFirstWord.values().forEach(same -> same.sort(longestFirst));
    return made;
  }

  /** The place behind the longest phrase that stands at {@code i}; {@code i} if none does. */
  int past(Tokens tokens, int i) {
    List<List<String>> candidates = byFirstWord.get(tokens.word(i));
    if (candidates == null) {
      return i;
    }
    for (List<String> words : candidates) {
      if (stands(tokens, i, words)) {
        return i + words.size();
      }
    }
    return i;
  }

  private static boolean stands(Tokens tokens, int i, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      if (!tokens.is(i + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
