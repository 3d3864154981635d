package org.tidemark.reconcile.names;

import java.util.List;
import java.util.Set;

/** Whether one name is another with some of its words shortened to their initials. */
final class Acronyms {
  private static final Set<String> SMALL =
      Set.copyOf(
          List.of("of the for and in to on de la du des del y et al el i e ul ut il".split(" ")));

  private Acronyms() {}

  /** Whether the words of one stand for the words of the other, initials for runs of words. */
  static boolean match(NameForm one, NameForm other) {
    List<String> a = List.of(one.plain().split(" "));
    List<String> b = List.of(other.plain().split(" "));
    if (a.equals(b)) {
      return false;
    }
    return expands(a, b, one.shortened()) || expands(b, a, other.shortened());
  }

  /**
   * Whether the shorter list says the longer one: each of its words stands for itself or, being a
   * run of initials, for as many of the other's words.
   */
  private static boolean expands(List<String> brief, List<String> full, boolean whole) {
    if (brief.size() >= full.size() || full.size() < 2) {
      return false;
    }
    if (whole) {
      return initials(String.join("", brief), full, 0);
    }
    return spelled(brief, full, false);
  }

  private static boolean spelled(List<String> brief, List<String> full, boolean shortened) {
    if (brief.isEmpty()) {
      return shortened && full.isEmpty();
    }
    if (full.isEmpty()) {
      return false;
    }
    List<String> rest = full.subList(1, full.size());
    if (brief.getFirst().equals(full.getFirst()) && spelled(tail(brief), rest, shortened)) {
      return true;
    }
    if (SMALL.contains(full.getFirst()) && spelled(brief, rest, shortened)) {
      return true;
    }
    String letters = brief.getFirst();
    for (int end = 2; letters.length() >= 2 && letters.length() <= 6 && end <= full.size(); end++) {
      if (initials(letters, full.subList(0, end), 0)
          && spelled(tail(brief), full.subList(end, full.size()), true)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> tail(List<String> words) {
    return words.subList(1, words.size());
  }

  /** Whether letters are the first letters of words, small words left out or taken along. */
  static boolean initials(String letters, List<String> words, int from) {
    if (words.isEmpty()) {
      return from == letters.length();
    }
    List<String> rest = words.subList(1, words.size());
    String word = words.getFirst();
    if (from < letters.length()
        && word.charAt(0) == letters.charAt(from)
        && initials(letters, rest, from + 1)) {
      return true;
    }
    return SMALL.contains(word) && initials(letters, rest, from);
  }
}
