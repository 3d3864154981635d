package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidemark.reconcile.value.Remembered;

/**
 * Places judged by their names alone: "Achin, Nangarhar" lies inside "Nangarhar", "eastern
 * Afghanistan" inside "Afghanistan".
 */
public final class SpelledPlaces implements Places {
  private static final Set<String> SIDES =
      Set.copyOf(
          List.of(
              ("north northern south southern east eastern west western central northeast northeastern"
                      + " northwest northwestern southeast southeastern southwest southwestern rural urban"
                      + " upper lower coastal parts part areas area outskirts suburbs countryside much most"
                      + " some swathes pockets remote interior mountainous north-eastern north-western"
                      + " south-eastern south-western half border borders borderlands several towns"
                      + " villages cities centre center downtown")
                  .split(" ")));
  private static final Set<String> SORTS =
      Set.copyOf(
          List.of(
              ("province city district governorate region state county department town village area"
                      + " oblast prefecture municipality division wilayat republic territory camp"
                      + " capital the of and in island islands valley")
                  .split(" ")));

  /** Names in which the side is no part of a larger place of the same name. */
  private static final Set<String> OWN_NAMES =
      Set.of("south sudan", "west bank", "north macedonia", "northern ireland", "south ossetia");

  private static final Set<String> SITES =
      Set.copyOf(
          List.of(
              ("port airport harbour harbor airbase base prison university market refinery dam"
                      + " hospital barracks suburb neighbourhood quarter station mosque square")
                  .split(" ")));

  private static final int REMEMBERED = 5_000;

  private final Remembered<String, List<List<String>>> parts =
      new Remembered<>(REMEMBERED, SpelledPlaces::parts);

  @Override
  public Lie lie(String one, String other) {
    List<List<String>> mine = parts.of(one);
    List<List<String>> theirs = parts.of(other);
    if (mine.equals(theirs)) {
      return Lie.SAME;
    }
    List<String> a = mine.getFirst();
    List<String> b = theirs.getFirst();
    if (named(a).equals(named(b))) {
      return sameName(mine, theirs, sides(a).compareTo(sides(b)));
    }
    if (siteOf(a, named(b)) || within(mine, named(b))) {
      return Lie.INSIDE;
    }
    return siteOf(b, named(a)) || within(theirs, named(a)) ? Lie.AROUND : Lie.UNKNOWN;
  }

  /** One name: the city inside the province of its name, one side of a country, or the same. */
  private static Lie sameName(List<List<String>> mine, List<List<String>> theirs, int bySides) {
    List<String> a = mine.getFirst();
    List<String> b = theirs.getFirst();
    if (mine.size() > 1
        && theirs.size() > 1
        && !named(mine.getLast()).equals(named(theirs.getLast()))
        && mine.size() == theirs.size()) {
      return Lie.APART;
    }
    if (bySides != 0 && (sides(a).isEmpty() || sides(b).isEmpty())) {
      return bySides > 0 ? Lie.INSIDE : Lie.AROUND;
    }
    if (bySides != 0) {
      return Lie.UNKNOWN;
    }
    int level = level(a) - level(b);
    boolean bothSay = level(a) > 0 && level(b) > 0;
    return !bothSay || level == 0 ? Lie.SAME : level > 0 ? Lie.INSIDE : Lie.AROUND;
  }

  /** How fine a sort of place its words name; 0 when they name none. */
  private static int level(List<String> words) {
    if (words.contains("city") || words.contains("town") || words.contains("village")) {
      return 3;
    }
    if (words.contains("district") || words.contains("municipality")) {
      return 2;
    }
    boolean division = words.contains("province") || words.contains("governorate");
    return division || words.contains("region") || words.contains("department") ? 1 : 0;
  }

  /** "Marsa airport" lies in "Marsa". */
  private static boolean siteOf(List<String> site, List<String> place) {
    int n = place.size();
    return site.size() == n + 1 && site.subList(0, n).equals(place) && SITES.contains(site.get(n));
  }

  private static boolean within(List<List<String>> place, List<String> wider) {
    for (List<String> container : place.subList(1, place.size())) {
      if (named(container).equals(wider) && !wider.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The place and what it is said to lie in: "Achin, Nangarhar", "Marsa in Upper Valley". */
  private static List<List<String>> parts(String place) {
    String text = place.replaceAll("\\(([^)]*)\\)", ", $1").replaceAll("\\b(?:in|inside) ", ", ");
    List<List<String>> parts = new ArrayList<>();
    for (String part : text.toLowerCase(Locale.ROOT).split("\\s*,\\s*")) {
      String plain = Romanisation.plain(part.replaceAll("(?<=\\w)['’]s\\b", ""));
      if (OWN_NAMES.contains(plain)) {
        parts.add(List.of(plain.replace(" ", "-")));
      } else if (!plain.isEmpty()) {
        parts.add(List.of(plain.split(" ")));
      }
    }
    return parts.isEmpty() ? List.of(List.of(place)) : parts;
  }

  /** The words of the name proper. */
  private static List<String> named(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!SIDES.contains(word) && !SORTS.contains(word)) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? words : kept;
  }

  private static String sides(List<String> words) {
    if (named(words).equals(words)) {
      return "";
    }
    StringBuilder sides = new StringBuilder();
    for (String word : words) {
      sides.append(SIDES.contains(word) ? word : "");
    }
    return sides.toString();
  }
}
