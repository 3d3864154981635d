package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.reconcile.value.Remembered;

/**
 * Places as lists of names know them: which country a place is in, which region holds which.
 *
 * <p>The lists come as the lines of tab-separated files whose first line that is no comment names
 * the columns. What the names themselves show goes before what the lists say.
 */
public final class Gazetteer implements Places {
  private static final Set<String> SORTS =
      Set.copyOf(
          List.of(
              ("province city district governorate region county department state town village"
                      + " area oblast part parts rural northern southern eastern western central"
                      + " north south east west")
                  .split(" ")));

  private static final int REMEMBERED = 5_000;

  private final Places spelled = new SpelledPlaces();
  private final Remembered<String, String> heads = new Remembered<>(REMEMBERED, this::headOf);
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, List<Spot>> spots = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();
  private final Map<String, Spot> middles = new HashMap<>();

  /** A place of the list: its country and where it lies. */
  private record Spot(String country, double north, double east) {}

  /**
   * A gazetteer made of three lists.
   *
   * @param countries names, ISO codes and aliases of countries
   * @param places names, country codes, aliases and coordinates of places
   * @param within which places and regions hold which others
   */
  public Gazetteer(List<String> countries, List<String> places, List<String> within) {
    for (Listed row : Listed.rows(countries)) {
      String name = row.cell("name", "");
      String code = row.cell("code", name);
      countryNames.put(code, key(name));
      row.names("name", "aliases").forEach(alias -> this.countries.put(key(alias), code));
    }
    for (Listed row : Listed.rows(places)) {
      Spot spot = spot(row);
      for (String name : row.names("name", "aliases")) {
        spots.computeIfAbsent(key(name), k -> new ArrayList<>(1)).add(spot);
      }
    }
    for (Listed row : Listed.rows(within)) {
      String holder = key(row.cell("place", ""));
      for (String held : row.names("holds", "holds")) {
        inside.computeIfAbsent(key(held), k -> new TreeSet<>()).add(holder);
      }
    }
    middles.putAll(middles());
  }

  private static Spot spot(Listed row) {
    return new Spot(
        row.cell("country", ""),
        Double.parseDouble(row.cell("latitude", "0")),
        Double.parseDouble(row.cell("longitude", "0")));
  }

  /** The middle of each country's listed places. */
  private Map<String, Spot> middles() {
    Map<String, double[]> sums = new HashMap<>();
    for (List<Spot> list : spots.values()) {
      for (Spot spot : list) {
        double[] sum = sums.computeIfAbsent(spot.country(), k -> new double[3]);
        sum[0] += spot.north();
        sum[1] += spot.east();
        sum[2]++;
      }
    }
    Map<String, Spot> middles = new HashMap<>();
    sums.forEach(
        (code, sum) -> middles.put(code, new Spot(code, sum[0] / sum[2], sum[1] / sum[2])));
    return middles;
  }

  private static String key(String name) {
    String plain = Romanisation.plain(name);
    boolean small = plain.contains("the ") || plain.contains("of ");
    return small ? plain.replaceAll("\\b(the|of) ", "") : plain;
  }

  @Override
  public Lie lie(String one, String other) {
    Lie told = spelled.lie(one, other);
    if (told != Lie.UNKNOWN) {
      return told;
    }
    String a = heads.of(one);
    String b = heads.of(other);
    String mine = countries.get(a);
    if (mine != null && mine.equals(countries.get(b))) {
      return hasSide(one) == hasSide(other) ? Lie.SAME : hasSide(one) ? Lie.INSIDE : Lie.AROUND;
    }
    if (isInside(one, other)) {
      return Lie.INSIDE;
    }
    if (isInside(other, one)) {
      return Lie.AROUND;
    }
    return known(a) && known(b) ? Lie.APART : Lie.UNKNOWN;
  }

  private static boolean hasSide(String place) {
    return key(place).matches("(north|south|east|west|central).*");
  }

  private boolean isInside(String one, String other) {
    String place = heads.of(one);
    String holder = heads.of(other);
    String country = countries.get(holder);
    boolean listed = holds(holder, place) || country != null && isIn(one, place, country);
    return listed && (!hasSide(other) || known(key(other)) || onSide(place, country, key(other)));
  }

  private boolean known(String name) {
    return countries.containsKey(name) || spots.containsKey(name) || inside.containsKey(name);
  }

  /** The name proper, as the lists have it; "Kunar province" is listed as Kunar. */
  private String headOf(String place) {
    String first = key(place.replaceAll("\\s*[,(].*", ""));
    StringBuilder bare = new StringBuilder();
    for (String word : first.split(" ")) {
      if (!SORTS.contains(word)) {
        bare.append(bare.isEmpty() ? "" : " ").append(word);
      }
    }
    boolean side = hasSide(first) && known(first);
    return bare.isEmpty() || side || !known(bare.toString()) && known(first)
        ? first
        : bare.toString();
  }

  /** Whether a place is in a country: by what is said behind its name, or by the lists. */
  private boolean isIn(String place, String head, String country) {
    int comma = place.lastIndexOf(',');
    String said = comma < 0 ? null : countries.get(key(place.substring(comma + 1)));
    if (said != null || countries.containsKey(head)) {
      return country.equals(said);
    }
    return spots.getOrDefault(head, List.of()).stream()
        .anyMatch(spot -> spot.country().equals(country));
  }

  /** Whether a place of a country is on the side of it that a name tells. */
  private boolean onSide(String place, @Nullable String country, String name) {
    Spot middle = country == null ? null : middles.get(country);
    if (middle == null) {
      return false;
    }
    for (Spot spot : spots.getOrDefault(place, List.of())) {
      boolean north = !name.startsWith("north") || spot.north() > middle.north();
      boolean south = !name.startsWith("south") || spot.north() < middle.north();
      boolean east = !name.matches("(north|south)?east.*") || spot.east() > middle.east();
      boolean west = !name.matches("(north|south)?west.*") || spot.east() < middle.east();
      if (spot.country().equals(country) && north && south && east && west) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lists put one inside the other, at any number of steps. */
  private boolean holds(String holder, String held) {
    List<String> open = new ArrayList<>(holders(held));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (same(next, holder)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(holders(next));
      }
    }
    return false;
  }

  private boolean same(String a, String b) {
    String code = countries.get(a);
    return a.equals(b) || code != null && code.equals(countries.get(b));
  }

  private List<String> holders(String held) {
    List<String> holders = new ArrayList<>(inside.getOrDefault(held, Set.of()));
    if (!countries.containsKey(held)) {
      for (Spot spot : spots.getOrDefault(held, List.of())) {
        String country = countryNames.get(spot.country());
        if (country != null) {
          holders.add(country);
        }
      }
    }
    return holders;
  }
}
