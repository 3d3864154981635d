package org.tidemark.reconcile.witness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs of words of a text, for finding long wording that two texts share. */
final class SharedWording {
  static final int RUN = 8;

  /** Runs in common that make a copy: with runs of eight, wording of sixteen words in a row. */
  private static final int COPIED = 9;

  /** Runs by the bits of a hash, each with where it first stands. */
  private final Map<Long, Integer> runs = new LinkedHashMap<>();

  private final String[] words;

  SharedWording(String text) {
    this.words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    for (int i = 0; i + RUN <= words.length; i++) {
      long run = 7;
      for (int word = i; word < i + RUN; word++) {
        run = run * 0x9e3779b97f4a7c15L + words[word].hashCode();
      }
      runs.putIfAbsent(run, i);
    }
  }

  /** The first shared wording, when enough is shared to be a copy; otherwise null. */
  @Nullable String with(SharedWording other) {
    int shared = 0;
    int first = -1;
    boolean mineIsShorter = runs.size() <= other.runs.size();
    SharedWording brief = mineIsShorter ? this : other;
    SharedWording full = mineIsShorter ? other : this;
    for (Map.Entry<Long, Integer> run : brief.runs.entrySet()) {
      if (full.runs.containsKey(run.getKey())) {
        first = first < 0 ? run.getValue() : first;
        shared++;
      }
    }
    boolean whole = shared > 0 && shared == brief.runs.size();
    if (shared < COPIED && !whole) {
      return null;
    }
    return String.join(" ", Arrays.copyOfRange(brief.words, first, first + RUN));
  }
}
