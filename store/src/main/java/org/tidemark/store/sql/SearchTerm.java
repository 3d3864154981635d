package org.tidemark.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.store.NormalName;

/**
 * One thing a passage must have: a word, several in a row, or a beginning.
 *
 * @param words folded words, in a row; never empty
 * @param beginning whether the last of them is only a beginning
 */
record SearchTerm(List<String> words, boolean beginning) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");
  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?\\*?|([^\\s\"]+)");

  /** The words of a text as they are indexed. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(NormalName.folded(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** What a person who typed this looks for; what has no word in it asks for nothing. */
  static List<SearchTerm> parse(String typed) {
    List<SearchTerm> terms = new ArrayList<>();
    Matcher matcher = PIECE.matcher(typed);
    while (matcher.find()) {
      String piece = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      List<String> words = words(piece);
      if (!words.isEmpty()) {
        terms.add(new SearchTerm(List.copyOf(words), matcher.group().endsWith("*")));
      }
    }
    return terms;
  }
}
