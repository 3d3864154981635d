package org.tidemark.reconcile.value;

import java.util.Set;
import java.util.TreeSet;
import org.tidemark.reconcile.value.Fit.Sort;

/** How two short phrases lie to each other: by the content words they share. */
public final class Phrases {
  private static final double SHARED = 0.5;
  private static final double LIGHT = 0.34;

  /** Words that say little by themselves: two goals do not agree because both "establish". */
  private static final Set<String> LIGHT_WORDS = light();

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "without", "neither", "nor", "cannot");

  private Phrases() {}

  private static Set<String> light() {
    Set<String> stems = new TreeSet<>();
    String words =
        "establish achieve gain obtain seek pursue local regional national new several many large"
            + " small former main area areas region people make get carry conduct use using"
            + " through activity activities operation operations attack income revenue money";
    for (String word : words.split(" ")) {
      stems.add(Stems.canonical(word));
    }
    return stems;
  }

  /** The relation of a new phrase to a held one; {@link Sort#OTHER} when they share too little. */
  public static Fit fit(String held, String fresh, String about) {
    Set<String> mine = Stems.of(held);
    Set<String> theirs = Stems.of(fresh);
    if (mine.equals(theirs)) {
      return Fit.EQUAL;
    }
    if (negated(held) != negated(fresh)) {
      return Fit.other(about);
    }
    Set<String> common = new TreeSet<>(mine);
    common.retainAll(theirs);
    double shared = weight(common);
    if (shared < 1 && !(common.equals(mine) && common.equals(theirs))) {
      return Fit.other(about);
    }
    if (common.equals(mine) || common.equals(theirs)) {
      return nested(mine, theirs, about);
    }
    double f1 = 2 * shared / (weight(mine) + weight(theirs));
    return new Fit(f1 >= SHARED ? Sort.OVERLAPPING : Sort.OTHER, about);
  }

  /** One says all that the other says, and more; light words add nothing. */
  private static Fit nested(Set<String> held, Set<String> fresh, String about) {
    Set<String> more = new TreeSet<>(held.size() > fresh.size() ? held : fresh);
    more.removeAll(held.size() > fresh.size() ? fresh : held);
    if (LIGHT_WORDS.containsAll(more)) {
      return new Fit(Sort.OVERLAPPING, about);
    }
    return held.size() > fresh.size() ? Fit.wider(about) : Fit.narrower(about);
  }

  /** The content stems of a phrase, for finding phrases that may be the same. */
  public static Set<String> stems(String phrase) {
    return Stems.of(phrase);
  }

  /** Whether a text holds at least half of a phrase's content words. */
  public static boolean mentions(String text, String phrase) {
    Set<String> wanted = Stems.of(phrase);
    Set<String> there = new TreeSet<>(wanted);
    there.retainAll(Stems.of(text));
    return !wanted.isEmpty() && there.size() * 2 >= wanted.size();
  }

  private static double weight(Set<String> stems) {
    double weight = 0;
    for (String stem : stems) {
      weight += LIGHT_WORDS.contains(stem) ? LIGHT : 1;
    }
    return weight;
  }

  private static boolean negated(String phrase) {
    for (String word : Stems.words(phrase)) {
      if (NEGATIONS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
