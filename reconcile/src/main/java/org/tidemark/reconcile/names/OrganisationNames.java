package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two names of organisations judged by their letters: branches and splinters stay apart. */
final class OrganisationNames {
  private static final int LONG = 6;

  /** A name of one word needs letters enough to be known again in another spelling. */
  private static final int SINGLE = 5;

  /** Words that a name may have or lack without naming anything else. */
  private static final Set<String> COMMON =
      words(
          "movement group organisation organization network gang cartel guerrillas rebels militia"
              + " militias insurgents militants armed terrorist fighters insurgency band outfit");

  /** Words that make of a country's name the name of its state. */
  private static final Set<String> OF_A_STATE =
      words("government regime republic kingdom state authorities federal democratic islamic");

  private static final Set<String> SMALL = words("of in to for and on at s");

  /** Words that make of a name the name of a part, a branch or a splinter. */
  private static final Set<String> OF_A_PART =
      words(
          "province wilayat wilaya branch wing faction brigade brigades battalion battalions column"
              + " command unit units cell cells sector youth division regiment company squad"
              + " committee council office chapter affiliate bureau section"
              + " leadership radical political military armed students womens central");

  /** Words that set a splinter apart from what it left. */
  private static final Set<String> OF_A_SPLINTER =
      words(
          "splinter breakaway dissident dissidents real continuity provisional renewed true new"
              + " official reformist authentic genuine independent");

  private OrganisationNames() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  static Identity judge(NameForm a, NameForm b) {
    if (a.shortened() || b.shortened()) {
      return shortened(a, b);
    }
    List<String> one = without(a.words(), SMALL);
    List<String> two = without(b.words(), SMALL);
    if (alike(one, two)) {
      return Identity.same("spellings of one name");
    }
    if (sameState(one, two)) {
      return Identity.same("one is the name of the country, the other of its state");
    }
    List<String> barely = without(one, COMMON);
    List<String> other = without(two, COMMON);
    if (alike(barely, other)) {
      return Identity.same("the same name, one of them with a common word");
    }
    if (contains(barely, other) || contains(other, barely)) {
      return longer(barely, other);
    }
    return nearlyAlike(one, two)
        ? Identity.unsure("the two names differ by a letter or two")
        : Identity.different("they are different names");
  }

  /** Letters that stand for words have no other spelling: "KDP" is not "KDPI". */
  private static Identity shortened(NameForm a, NameForm b) {
    List<String> one = without(a.words(), COMMON);
    List<String> other = without(b.words(), COMMON);
    if (one.equals(other)) {
      return Identity.same("the same letters, one of them with a common word");
    }
    return contains(one, other) || contains(other, one)
        ? longer(one, other)
        : Identity.different("they are different names");
  }

  /** Words put before a name may only spell it out; words behind it name a part. */
  private static Identity longer(List<String> a, List<String> b) {
    boolean firstIsLonger = a.size() > b.size();
    List<String> full = firstIsLonger ? a : b;
    List<String> brief = firstIsLonger ? b : a;
    List<String> more = new ArrayList<>(full);
    brief.forEach(more::remove);
    if (more.stream().anyMatch(OF_A_SPLINTER::contains)) {
      return Identity.different("a splinter bears the name of what it left");
    }
    boolean part = more.stream().anyMatch(OF_A_PART::contains);
    boolean before = full.getLast().equals(brief.getLast()) && !part;
    return before
        ? Identity.unsure("one may be the short form of the other")
        : Identity.part("one name is the other with words added, as a branch or splinter has");
  }

  private static List<String> without(List<String> words, Set<String> left) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!left.contains(word)) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? words : kept;
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
    return one.size() > 1
        || one.equals(two)
        || Math.min(one.getFirst().length(), two.getFirst().length()) >= SINGLE;
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b)
        || a.equals(b + "s")
        || b.equals(a + "s")
        || Math.min(a.length(), b.length()) > 3 && PersonNames.soundsAlike(a, b);
  }

  /** "Iran", "Iranian government", "Islamic Republic of Iran"; never "Islamic State". */
  private static boolean sameState(List<String> one, List<String> two) {
    List<String> a = without(one, OF_A_STATE);
    List<String> b = without(two, OF_A_STATE);
    boolean named = !OF_A_STATE.contains(a.getFirst()) && !OF_A_STATE.contains(b.getFirst());
    if (!named || a.size() != 1 || b.size() != 1) {
      return false;
    }
    String first = a.getFirst();
    String second = b.getFirst();
    return first.equals(second) || isOf(first, second) || isOf(second, first);
  }

  private static boolean isOf(String country, String adjective) {
    String stem = country.replaceAll("[aeiy]$", "");
    return stem.length() >= 3
        && adjective.startsWith(stem)
        && adjective.substring(stem.length()).matches("a?n|ian|ean|i|ese|ish|s");
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
