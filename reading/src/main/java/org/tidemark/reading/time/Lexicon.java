package org.tidemark.reading.time;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words that name months, seasons, weekdays and numbers, and those that betray a count. */
final class Lexicon {
  private Lexicon() {}

  /** Each word's place in the list, counted from one. */
  private static Map<String, Integer> inOrder(String... words) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String word : words) {
      places.put(word, places.size() + 1);
    }
    return Collections.unmodifiableMap(places);
  }

  static final Map<String, Integer> MONTHS =
      inOrder(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** Months whose names are also verbs, names of people or adjectives. */
  static final Set<String> DOUBTFUL_MONTHS = Set.of("march", "may", "april", "june", "august");

  static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

  static final Map<String, Integer> WEEKDAYS =
      inOrder("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  static final Map<String, Integer> NUMBERS =
      inOrder(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  static final Map<String, Integer> ORDINALS =
      inOrder(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  static final Map<String, Integer> TENS =
      Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60);

  static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);

  /** Words behind a number that make it a count of something. */
  static final Set<String> COUNTED =
      Set.of(
          "men",
          "women",
          "people",
          "persons",
          "individuals",
          "children",
          "boys",
          "girls",
          "fighters",
          "members",
          "militants",
          "soldiers",
          "troops",
          "insurgents",
          "rebels",
          "jihadists",
          "recruits",
          "combatants",
          "guerrillas",
          "terrorists",
          "suspects",
          "prisoners",
          "detainees",
          "hostages",
          "refugees",
          "families",
          "civilians",
          "residents",
          "villagers",
          "students",
          "supporters",
          "followers",
          "volunteers",
          "officers",
          "policemen",
          "personnel",
          "deaths",
          "casualties",
          "victims",
          "wounded",
          "killed",
          "injured",
          "dead",
          "others",
          "villages",
          "houses",
          "homes",
          "times",
          "cases",
          "strong",
          "km",
          "kilometres",
          "kilometers",
          "miles",
          "metres",
          "meters",
          "feet",
          "ft",
          "schoolchildren",
          "pupils",
          "acres",
          "hectares",
          "kg",
          "tons",
          "tonnes",
          "barrels",
          "rounds",
          "rifles",
          "weapons",
          "dollars",
          "euros",
          "pounds",
          "rupees",
          "usd",
          "eur",
          "percent",
          "%",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "vehicles",
          "incidents",
          "words",
          "copies",
          "defectors",
          "mercenaries",
          "migrants",
          "foreigners",
          "adherents",
          "operatives",
          "kidnappings",
          "bombs",
          "mines");

  /** Words before a number that make it the number of a thing, or a count. */
  static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "resolutions",
          "unscr",
          "res",
          "no",
          "nos",
          "number",
          "article",
          "articles",
          "section",
          "paragraph",
          "page",
          "pages",
          "p",
          "pp",
          "flight",
          "route",
          "highway",
          "law",
          "decree",
          "act",
          "room",
          "chapter",
          "line",
          "order",
          "regulation",
          "model",
          "type",
          "form",
          "document",
          "block",
          "unit",
          "brigade",
          "#",
          "$",
          "€",
          "£",
          "¥",
          "§",
          "usd",
          "over",
          "nearly",
          "almost",
          "exceed",
          "exceeds",
          "exceeded",
          "exceeding",
          "totalling",
          "totaling",
          "numbered",
          "numbering",
          "than",
          "some",
          "roughly",
          "under",
          "another");

  /** Words before a number of four digits that make it a year. */
  static final Set<String> YEAR_EVIDENCE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "from",
          "between",
          "during",
          "before",
          "after",
          "of",
          "year",
          "years",
          "early",
          "mid",
          "late",
          "circa",
          "c",
          "ca",
          "~",
          "(",
          "throughout",
          "through",
          "post",
          "pre",
          "by");
}
