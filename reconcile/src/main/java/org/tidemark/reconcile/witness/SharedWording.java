package org.tidemark.reconcile.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs of words of a text, for finding long wording that two texts share. */
final class SharedWording {
  static final int RUN = 8;

  /** Runs in common that make a copy: with runs of eight, wording of sixteen words in a row. */
  private static final int COPIED = 9;

  private static final long STIRRED = 0x9e3779b97f4a7c15L;

  /** Runs by the bits of a hash, each with the number of its first word. */
  private final Map<Long, Integer> runs = new LinkedHashMap<>();

  private final String text;
  private final List<Span> words;

  private record Span(int begin, int end, int hash) {}

  SharedWording(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.words = words(this.text);
    for (int i = 0; i + RUN <= words.size(); i++) {
      long run = 7;
      for (int word = i; word < i + RUN; word++) {
        run = run * STIRRED + words.get(word).hash();
      }
      runs.putIfAbsent(run, i);
    }
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int begin = -1;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord) {
        begin = begin < 0 ? i : begin;
        hash = 31 * hash + text.charAt(i);
      } else if (begin >= 0) {
        words.add(new Span(begin, i, hash));
        begin = -1;
        hash = 0;
      }
    }
    return words;
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
    return shared < COPIED && !whole ? null : brief.run(first);
  }

  private String run(int first) {
    StringBuilder run = new StringBuilder();
    for (Span word : words.subList(first, first + RUN)) {
      run.append(run.isEmpty() ? "" : " ").append(text, word.begin(), word.end());
    }
    return run.toString();
  }
}
