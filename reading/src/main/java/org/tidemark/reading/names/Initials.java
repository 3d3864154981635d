package org.tidemark.reading.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether letters stand for words: "AMISOM" for African Union Mission in Somalia. */
final class Initials {
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "for", "in", "and", "to", "on", "de", "la", "le", "el", "du", "des", "del",
          "y", "e", "et", "en", "da", "do", "dos", "das", "los", "las", "a", "al", "ul", "wa",
          "wal", "i", "d", "l", "von", "van", "pour", "per", "fur", "und", "der", "die", "against",
          "with", "from", "al-");

  private final List<String> words;
  private final String letters;
  private final int longest;
  private final int skips;

  private Initials(List<String> words, String letters, int longest, int skips) {
    this.words = words;
    this.letters = letters;
    this.longest = longest;
    this.skips = skips;
  }

  /** Whether the letters are the words' initials, links between them counted or not. */
  static boolean exactly(String acronym, List<String> words) {
    return of(acronym, words, 1, 0);
  }

  /** Whether the letters are the words' beginnings, one word perhaps left out. */
  static boolean roughly(String acronym, List<String> words) {
    return of(acronym, words, 3, words.size() > 3 ? 1 : 0);
  }

  private static boolean of(String acronym, List<String> words, int longest, int skips) {
    String letters = acronym.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    if (letters.length() < 2 || words.isEmpty()) {
      return false;
    }
    return new Initials(words, letters, longest, skips).matches(0, 0, 0);
  }

  private boolean matches(int word, int letter, int skipped) {
    if (word == words.size()) {
      return letter == letters.length();
    }
    String text = words.get(word).toLowerCase(Locale.ROOT);
    for (int taken = longest; taken > 0; taken--) {
      if (begins(text, letter, taken) && matches(word + 1, letter + taken, skipped)) {
        return true;
      }
    }
    boolean link = LINKS.contains(text);
    boolean generic = word == 0 && text.matches("organi[sz]ation|group|movement|the");
    boolean free = generic || word > 0 && (link || skipped < skips);
    return free && matches(word + 1, letter, skipped + (link || generic ? 0 : 1));
  }

  private boolean begins(String text, int letter, int taken) {
    return letter + taken <= letters.length()
        && text.startsWith(letters.substring(letter, letter + taken));
  }

  /** The words of a name for this purpose: hyphens part them, marks are dropped. */
  static List<String> words(String name) {
    String plain =
        name.replaceAll("\\b([dlDL])[’'](?=\\p{L})", "$1 ")
            .replaceAll("[’'ʼʿʾ`.,]", "")
            .replaceAll("[-‐‑/–—]", " ");
    return List.of(plain.strip().split("\\s+"));
  }
}
