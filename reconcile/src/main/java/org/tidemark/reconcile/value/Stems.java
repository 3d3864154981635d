package org.tidemark.reconcile.value;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The content words of a phrase: lower-cased, stemmed, near synonyms made one. */
final class Stems {
  private static final Set<String> STOP =
      Set.copyOf(
          List.of(
              "a an the of to in on at by for from with and or as its their his her it they them this"
                  .concat(
                      " that these those which who whom into onto over upon through via is are was")
                  .concat(
                      " were be been being has have had do does did will would can could may might")
                  .concat(" should must also very more most other some any such so than then there")
                  .concat(
                      " own about between among within against across all both each every out up")
                  .concat(" group organisation organization movement")
                  .split(" ")));

  private static final String[][] ENDINGS = {
    {"isation", "is"},
    {"ization", "is"},
    {"izing", "is"},
    {"ising", "is"},
    {"ized", "is"},
    {"ised", "is"},
    {"ize", "is"},
    {"ise", "is"},
    {"ation", ""},
    {"ment", ""},
    {"ness", ""},
    {"ingly", ""},
    {"ing", ""},
    {"edly", ""},
    {"ed", ""},
    {"ion", ""},
    {"ly", ""},
    {"er", ""},
    {"or", ""},
    {"al", ""}
  };

  private static final Map<String, String> SYNONYMS = synonyms();

  private static final Remembered<String, Set<String>> KNOWN =
      new Remembered<>(20_000, Stems::found);

  private Stems() {}

  /** The stems of a phrase's content words, in alphabetical order. */
  static Set<String> of(String phrase) {
    return KNOWN.of(phrase);
  }

  private static Set<String> found(String phrase) {
    Set<String> stems = new TreeSet<>();
    String text = phrase.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> run : SynonymGroups.PHRASES.entrySet()) {
      text = text.replaceAll(run.getKey(), run.getValue());
    }
    for (String word : words(text)) {
      if (!STOP.contains(word)) {
        stems.add(canonical(word));
      }
    }
    return Collections.unmodifiableSet(stems);
  }

  static String[] words(String phrase) {
    String plain =
        Normalizer.normalize(phrase, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘ʿʾ`]s?\\b", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.split(" ");
  }

  static String canonical(String word) {
    String stem = stem(word);
    return SYNONYMS.getOrDefault(stem, stem);
  }

  /** Cuts the endings that English puts on a word; short words are left alone. */
  static String stem(String word) {
    String w = word;
    w = cut(w, "ies", "y");
    w = w.endsWith("ss") || w.endsWith("us") || w.endsWith("is") ? w : cut(w, "s", "");
    for (String[] ending : ENDINGS) {
      String shorter = cut(w, ending[0], ending[1]);
      if (!shorter.equals(w)) {
        w = shorter;
        break;
      }
    }
    w = undoubled(w);
    return w.length() > 4 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
  }

  private static String cut(String word, String ending, String instead) {
    int keep = word.length() - ending.length();
    return word.endsWith(ending) && keep >= 4 ? word.substring(0, keep) + instead : word;
  }

  private static String undoubled(String word) {
    int n = word.length();
    boolean doubled = n > 4 && word.charAt(n - 1) == word.charAt(n - 2);
    return doubled && "bdgklmnprt".indexOf(word.charAt(n - 1)) >= 0
        ? word.substring(0, n - 1)
        : word;
  }

  private static Map<String, String> synonyms() {
    Map<String, String> of = new LinkedHashMap<>();
    for (String group : SynonymGroups.GROUPS) {
      String[] words = group.split(" ");
      for (String word : words) {
        of.putIfAbsent(stem(word), stem(words[0]));
      }
    }
    return Collections.unmodifiableMap(of);
  }
}
