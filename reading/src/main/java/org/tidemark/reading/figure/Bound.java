package org.tidemark.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidemark.model.Figure;
import org.tidemark.reading.parse.Sentence;

/**
 * How the words before a number, or behind it, bound it.
 *
 * @param first index of the first token of those words and the number
 * @param last index of their last token
 * @param sort which bound they give
 */
record Bound(int first, int last, Sort sort) {
  enum Sort {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST
  }

  private static final Map<String, Sort> WORDS =
      Map.ofEntries(
          Map.entry("about", Sort.ABOUT), Map.entry("around", Sort.ABOUT),
          Map.entry("approximately", Sort.ABOUT), Map.entry("roughly", Sort.ABOUT),
          Map.entry("some", Sort.ABOUT), Map.entry("nearly", Sort.ABOUT),
          Map.entry("almost", Sort.ABOUT), Map.entry("circa", Sort.ABOUT),
          Map.entry("estimated", Sort.EXACT), Map.entry("close to", Sort.ABOUT),
          Map.entry("perhaps", Sort.ABOUT), Map.entry("up to around", Sort.AT_MOST),
          Map.entry("as few as", Sort.AT_LEAST), Map.entry("minimum of", Sort.AT_LEAST),
          Map.entry("maximum of", Sort.AT_MOST), Map.entry("over", Sort.MORE_THAN),
          Map.entry("exceeds", Sort.MORE_THAN), Map.entry("exceed", Sort.MORE_THAN),
          Map.entry("in excess of", Sort.MORE_THAN), Map.entry("well over", Sort.MORE_THAN),
          Map.entry("more than", Sort.MORE_THAN), Map.entry("exceeded", Sort.MORE_THAN),
          Map.entry("exceeding", Sort.MORE_THAN), Map.entry("above", Sort.MORE_THAN),
          Map.entry("upwards of", Sort.MORE_THAN), Map.entry("at least", Sort.AT_LEAST),
          Map.entry("no fewer than", Sort.AT_LEAST), Map.entry("not less than", Sort.AT_LEAST),
          Map.entry("up to", Sort.AT_MOST), Map.entry("as many as", Sort.AT_MOST),
          Map.entry("fewer than", Sort.AT_MOST), Map.entry("less than", Sort.AT_MOST),
          Map.entry("under", Sort.AT_MOST), Map.entry("no more than", Sort.AT_MOST),
          Map.entry("at most", Sort.AT_MOST), Map.entry("not more than", Sort.AT_MOST));
  private static final Map<String, Sort> BEHIND =
      Map.of(
          "or more", Sort.AT_LEAST,
          "or so", Sort.ABOUT,
          "or fewer", Sort.AT_MOST,
          "or less", Sort.AT_MOST);
  private static final List<Integer> LENGTHS = List.of(3, 2, 1);

  /** The bound of a number that runs from one token to another. */
  static Bound of(Sentence sentence, int from, int to) {
    int at = from;
    if (at > 0 && List.of("a", "an").contains(form(sentence, at - 1))) {
      at--;
    }
    for (int length : LENGTHS) {
      if (at - length >= 0) {
        Sort sort = WORDS.get(phrase(sentence, at - length, at));
        if (sort != null) {
          return new Bound(at - length, to, sort);
        }
      }
    }
    return behind(sentence, from, to);
  }

  private static Bound behind(Sentence sentence, int from, int to) {
    if (form(sentence, to).endsWith("+")) {
      return new Bound(from, to, Sort.AT_LEAST);
    }
    if (to + 1 < sentence.size() && form(sentence, to + 1).equals("+")) {
      return new Bound(from, to + 1, Sort.AT_LEAST);
    }
    Sort sort = to + 2 < sentence.size() ? BEHIND.get(phrase(sentence, to + 1, to + 3)) : null;
    return sort == null ? new Bound(from, to, Sort.EXACT) : new Bound(from, to + 2, sort);
  }

  private static String phrase(Sentence sentence, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i == from ? "" : " ").append(form(sentence, i));
    }
    return phrase.toString();
  }

  private static String form(Sentence sentence, int at) {
    return sentence.token(at).form().toLowerCase(Locale.ROOT);
  }

  Figure around(long n) {
    return switch (sort) {
      case EXACT -> Figure.exactly(n);
      case ABOUT -> Figure.about(n);
      case AT_LEAST -> Figure.atLeast(n);
      case MORE_THAN -> Figure.moreThan(n);
      case AT_MOST -> Figure.atMost(n);
    };
  }
}
