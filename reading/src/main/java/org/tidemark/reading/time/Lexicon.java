package org.tidemark.reading.time;

import java.util.Map;
import java.util.Set;

/** The words that name months, seasons, weekdays and numbers, and those that betray a count. */
final class Lexicon {
  private Lexicon() {}

  static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));

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
      Map.of(
          "monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4, "friday", 5, "saturday", 6,
          "sunday", 7);

  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20));

  static final Map<String, Integer> DECADES =
      Map.of(
          "twenties", 1920, "thirties", 1930, "forties", 1940, "fifties", 1950, "sixties", 1960,
          "seventies", 1970, "eighties", 1980, "nineties", 1990);

  /** Words behind a number that make it a count of something. */
  static final Set<String> COUNTED =
      Set.of(
          "men", "women", "people", "persons", "individuals", "children", "boys", "girls",
          "fighters", "members", "militants", "soldiers", "troops", "insurgents", "rebels",
          "jihadists", "recruits", "combatants", "guerrillas", "terrorists", "suspects",
          "prisoners", "detainees", "hostages", "refugees", "families", "civilians", "residents",
          "villagers", "students", "supporters", "followers", "volunteers", "officers",
          "policemen", "personnel", "deaths", "casualties", "victims", "wounded", "killed",
          "injured", "dead", "others", "villages", "houses", "homes", "times", "cases", "strong",
          "km", "kilometres", "kilometers", "miles", "metres", "meters", "feet", "acres",
          "hectares", "kg", "tons", "tonnes", "barrels", "rounds", "rifles", "weapons", "dollars",
          "euros", "pounds", "rupees", "usd", "eur", "percent", "%", "hours", "days", "weeks",
          "months", "years", "vehicles", "incidents", "words", "copies", "defectors", "mercenaries",
          "migrants", "foreigners", "adherents", "operatives", "kidnappings", "bombs", "mines");

  /** Words before a number that make it the number of a thing, or a count. */
  static final Set<String> NUMBERED =
      Set.of(
          "resolution", "resolutions", "unscr", "res", "no", "nos", "number", "article", "articles",
          "section", "paragraph", "page", "pages", "p", "pp", "flight", "route", "highway", "law",
          "decree", "act", "room", "chapter", "line", "order", "regulation", "model", "type",
          "form", "document", "block", "unit", "brigade", "#", "$", "€", "£", "¥", "§", "usd",
          "over", "nearly", "almost", "exceed", "exceeds", "exceeded", "exceeding", "totalling",
          "totaling", "numbered", "numbering", "than", "some", "roughly", "under", "another");

  /** Words before a number of four digits that make it a year. */
  static final Set<String> YEAR_EVIDENCE =
      Set.of(
          "in", "since", "until", "till", "from", "between", "during", "before", "after", "of",
          "year", "years", "early", "mid", "late", "circa", "c", "ca", "~", "(", "throughout",
          "through", "post", "pre", "by");
}
