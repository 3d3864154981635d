package org.tidemark.reconcile.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.reconcile.value.Fit.Sort;

/**
 * Goals, creeds and methods that take each other's place: who wants autonomy has given up
 * independence for the time being.
 */
public final class Doctrines {
  /** An axis a line, its poles parted by a bar. */
  private static final List<String> AXES =
      List.of(
          "independence|autonomy|reunification",
          "global worldwide international transnational|local national domestic",
          "caliphate|emirate|republic democracy democratic|monarchy",
          "negotiation negotiated talks dialogue peace ceasefire|overthrow fight war conquer",
          "underground|openly",
          "conventional frontal|guerrilla ambush insurgency|political parliamentary electoral",
          "marxist maoist|islamist salafi jihadi|nationalist|secular liberal|monarchist",
          "armed violent violence|peaceful nonviolent unarmed",
          "centralised centralized|decentralised decentralized autonomous");

  private static final List<List<Set<String>>> POLES = poles();

  private Doctrines() {}

  private static List<List<Set<String>>> poles() {
    List<List<Set<String>>> axes = new ArrayList<>();
    for (String axis : AXES) {
      List<Set<String>> poles = new ArrayList<>();
      for (String pole : axis.split("\\|")) {
        poles.add(Stems.of(pole));
      }
      axes.add(poles);
    }
    return axes;
  }

  /** Creeds that are sorts of another: each word with the wider one. */
  private static final Map<String, String> WIDER =
      Map.of(
          "salafi", "islamist",
          "jihadi", "islamist",
          "deobandi", "islamist",
          "wahhabi", "islamist",
          "maoist", "marxist",
          "leninist", "marxist",
          "trotskyist", "marxist");

  /** The relation of a new goal, creed or method to a held one. */
  public static Fit fit(String held, String fresh, String about) {
    Fit words = Phrases.fit(widened(held), widened(fresh), about);
    boolean rivals = areRivals(Stems.of(held), Stems.of(fresh));
    if (rivals && words.sort() != Sort.EQUAL) {
      return new Fit(Sort.MAY_EXCLUDE, about);
    }
    return words;
  }

  private static String widened(String phrase) {
    StringBuilder widened = new StringBuilder(phrase);
    Set<String> stems = Stems.of(phrase);
    WIDER.forEach((narrow, wide) -> {
      if (stems.contains(Stems.canonical(narrow))) {
        widened.append(' ').append(wide);
      }
    });
    return widened.toString();
  }

  private static boolean areRivals(Set<String> one, Set<String> two) {
    for (List<Set<String>> axis : POLES) {
      Set<Integer> mine = touched(axis, one);
      Set<Integer> theirs = touched(axis, two);
      if (mine.size() == 1 && theirs.size() == 1 && !mine.equals(theirs)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> touched(List<Set<String>> axis, Set<String> stems) {
    Set<Integer> touched = new TreeSet<>();
    for (int i = 0; i < axis.size(); i++) {
      if (axis.get(i).stream().anyMatch(stems::contains)) {
        touched.add(i);
      }
    }
    return touched;
  }
}
