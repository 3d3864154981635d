package org.tidemark.reconcile.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.reconcile.value.Fit.Sort;

/**
 * What is counted, and whether two counts count the same.
 *
 * <p>Fighters, militants, combatants, soldiers and the like are one thing: reports use them for one
 * another. Members are not fighters, and fighters are not "fighters and family members".
 */
public final class Units {
  private static final String FIGHTERS = "fighters";
  private static final Set<String> FIGHTER_WORDS =
      words(
          "fighter militant combatant soldier troop insurgent gunman gunmen rebel guerrilla"
              + " guerilla jihadist jihadi mujahid mujahideen mujahidin men militiaman militiamen");
  private static final Set<String> PEOPLE_WORDS =
      words(
          "fighters member people person persons recruit supporter sympathiser sympathizer follower"
              + " adherent reservist cadre operative volunteer defector deserter family families"
              + " relative dependent dependant civilian women woman child children prisoner"
              + " detainee commander officer leader personnel staff affiliate activist partisan"
              + " individual foreigner national");
  private static final Set<String> EMPTY_WORDS =
      words("armed strong active some total the its of their in all estimated under arms");
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("us$", "usd"),
          Map.entry("$", "usd"),
          Map.entry("usd", "usd"),
          Map.entry("dollar", "usd"),
          Map.entry("€", "eur"),
          Map.entry("eur", "eur"),
          Map.entry("euro", "eur"),
          Map.entry("£", "gbp"),
          Map.entry("gbp", "gbp"),
          Map.entry("pound", "gbp"),
          Map.entry("rupee", "rupee"),
          Map.entry("peso", "peso"),
          Map.entry("franc", "franc"),
          Map.entry("naira", "naira"));

  private Units() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /** The relation of two figures with their units; what it is about says what is counted. */
  public static Fit fit(
      Figure held, @Nullable String heldUnit, Figure fresh, @Nullable String freshUnit) {
    String about = about(heldUnit, freshUnit);
    Fit figures =
        Amounts.fit(
            Amounts.span(held, scale(heldUnit)), Amounts.span(fresh, scale(freshUnit)), about);
    if (heldUnit == null && freshUnit == null) {
      return figures;
    }
    if (heldUnit == null || freshUnit == null) {
      return oneMissing(figures, heldUnit == null);
    }
    return fit(heldUnit, freshUnit).and(figures);
  }

  private static Fit oneMissing(Fit figures, boolean heldIsMissing) {
    if (!figures.agrees()) {
      return Fit.unclear("one of them does not say what is counted");
    }
    Fit unit = heldIsMissing ? Fit.narrower("what is counted") : Fit.wider("what is counted");
    return figures.and(unit);
  }

  private static String about(@Nullable String held, @Nullable String fresh) {
    String unit = fresh == null ? held : fresh;
    return unit == null ? "the figure" : "the number of " + unit;
  }

  /** Whether two units count the same, as far as they say; an empty one says nothing. */
  public static boolean countAlike(String one, String other) {
    return one.isEmpty() || other.isEmpty() || fit(one, other).agrees();
  }

  /** Whether two units count the same. */
  static Fit fit(String held, String fresh) {
    if (isJoint(held) != isJoint(fresh)) {
      return Fit.unclear("one figure is for several together, the other for one alone");
    }
    String one = bare(held);
    String two = bare(fresh);
    if (currency(one) != null || currency(two) != null) {
      return money(one, two);
    }
    Set<String> mine = counted(one);
    Set<String> theirs = counted(two);
    if (mine.equals(theirs)) {
      return Fit.EQUAL;
    }
    return isPeople(mine) && isPeople(theirs) || meet(mine, theirs)
        ? differentPeople(one, two, mine, theirs)
        : Fit.other("what is counted");
  }

  private static Fit differentPeople(String one, String two, Set<String> mine, Set<String> theirs) {
    boolean twoKinds =
        mine.size() > 1 && theirs.size() == mine.size() && !compound(one) && !compound(two);
    return twoKinds && meet(mine, theirs)
        ? Fit.other("what is counted")
        : Fit.unclear("“" + one + "” and “" + two + "” are not counted alike");
  }

  private static Fit money(String one, String two) {
    String mine = currency(one);
    String theirs = currency(two);
    if (mine == null || theirs == null) {
      return Fit.other("what is counted");
    }
    if (!mine.equals(theirs)) {
      return Fit.unclear("the sums are in different currencies");
    }
    return period(one).equals(period(two))
        ? Fit.EQUAL
        : Fit.unclear("the sums are for periods of different length");
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static boolean isPeople(Set<String> counted) {
    return counted.stream().anyMatch(PEOPLE_WORDS::contains);
  }

  private static boolean compound(String unit) {
    return unit.matches(".*\\b(and|including|with|plus|or)\\b.*");
  }

  private static boolean isJoint(String unit) {
    return unit.contains("(joint)");
  }

  private static String bare(String unit) {
    return unit.replace("(joint)", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The words of what is counted in the singular, the words for fighters made one. */
  private static Set<String> counted(String unit) {
    Set<String> counted = new TreeSet<>();
    for (String word : unit.split("[^\\p{L}\\p{N}$%]+")) {
      String one = singular(word);
      if (FIGHTER_WORDS.contains(one)) {
        counted.add(FIGHTERS);
      } else if (!EMPTY_WORDS.contains(one) && !one.isEmpty() && !one.equals("and")) {
        counted.add(one);
      }
    }
    return counted;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static @Nullable String currency(String unit) {
    for (String word : unit.split("[\\s()/]+")) {
      String currency = CURRENCIES.get(singular(word));
      if (currency != null) {
        return currency;
      }
    }
    return null;
  }

  private static String period(String unit) {
    if (unit.matches(".*\\b(year|annum|annually|annual|yearly)\\b.*")) {
      return "year";
    }
    return unit.matches(".*\\b(month|monthly)\\b.*") ? "month" : "";
  }

  private static double scale(@Nullable String unit) {
    String words = unit == null ? "" : bare(unit);
    if (words.matches(".*\\b(million|mn|m)\\b.*")) {
      return 1e6;
    }
    if (words.matches(".*\\b(billion|bn)\\b.*")) {
      return 1e9;
    }
    return words.matches(".*\\bthousand\\b.*") ? 1e3 : 1;
  }

  /** The relation of two tolls of one event, counted in the same thing. */
  public static Fit toll(Figure held, Figure fresh, String about) {
    Fit fit = Amounts.fit(held, fresh, about);
    return fit.sort() == Sort.OVERLAPPING ? new Fit(Sort.OVERLAPPING, about) : fit;
  }
}
