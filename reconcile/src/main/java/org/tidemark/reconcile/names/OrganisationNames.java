package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two names of organisations judged by their letters: branches and splinters stay apart. */
final class OrganisationNames {
  private static final int LONG = 6;

  private OrganisationNames() {}

  static Identity judge(NameForm a, NameForm b, Set<String> generic) {
    List<String> one = a.words();
    List<String> two = b.words();
    if (alike(one, two)) {
      return Identity.same("spellings of one name");
    }
    List<String> barely = without(one, generic);
    List<String> other = without(two, generic);
    boolean distinct = !barely.isEmpty() && !other.isEmpty();
    if (distinct && (alike(barely, other) || sameState(barely, other))) {
      return Identity.same("the same name, one of them with a common word");
    }
    if (distinct && (contains(barely, other) || contains(other, barely))) {
      return Identity.part("one name is the other with words added, as a branch or splinter has");
    }
    return nearlyAlike(one, two)
        ? Identity.unsure("the two names differ by a letter or two")
        : Identity.different("they are different names");
  }

  private static List<String> without(List<String> words, Set<String> generic) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!generic.contains(word)) {
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean alike(List<String> one, List<String> two) {
    if (one.size() != two.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!sameWord(one.get(i), two.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b)
        || a.equals(b + "s")
        || b.equals(a + "s")
        || Math.min(a.length(), b.length()) > 3 && PersonNames.soundsAlike(a, b);
  }

  /** "Iran" and "Iranian government" (the common word is already off). */
  private static boolean sameState(List<String> one, List<String> two) {
    if (one.size() != 1 || two.size() != 1) {
      return false;
    }
    String brief = one.getFirst().length() < two.getFirst().length() ? one.getFirst() : two.getFirst();
    String full = brief.equals(one.getFirst()) ? two.getFirst() : one.getFirst();
    String stem = brief.endsWith("a") ? brief.substring(0, brief.length() - 1) : brief;
    return stem.length() >= 3
        && full.startsWith(stem)
        && full.substring(stem.length()).matches("a?n|ian|ean|i|ese|ish|s");
  }

  private static boolean contains(List<String> longer, List<String> brief) {
    if (longer.size() <= brief.size()) {
      return false;
    }
    int at = 0;
    for (String word : longer) {
      if (at < brief.size() && sameWord(word, brief.get(at))) {
        at++;
      }
    }
    return at == brief.size();
  }

  private static boolean nearlyAlike(List<String> one, List<String> two) {
    if (one.size() != two.size()) {
      return false;
    }
    int off = 0;
    for (int i = 0; i < one.size(); i++) {
      String a = one.get(i);
      String b = two.get(i);
      if (!sameWord(a, b)) {
        off++;
        if (Math.min(a.length(), b.length()) < LONG || Romanisation.distance(a, b, 1) > 1) {
          return false;
        }
      }
    }
    return off == 1;
  }
}
