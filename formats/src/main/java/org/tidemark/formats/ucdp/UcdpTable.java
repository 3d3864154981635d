package org.tidemark.formats.ucdp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One of the tables of the Uppsala Conflict Data Program. */
public enum UcdpTable {
  /** Actors: their names, splits, alliances. */
  ACTORS("actor", "UCDP Actor Dataset", Set.of("version"), "actorid", "namedata"),
  /** Events, one a row (GED). */
  EVENTS(
      "ged",
      "UCDP Georeferenced Event Dataset",
      Set.of(
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "relid",
          "code_status",
          "source_article"),
      "type_of_violence",
      "side_a",
      "date_start",
      "date_end",
      "date_prec",
      "where_prec"),
  /** Fights between groups, year by year. */
  NON_STATE(
      "nonstate",
      "UCDP Non-State Conflict Dataset",
      Set.of(),
      "sideaname|side_a_name",
      "sidebname|side_b_name",
      "year"),
  /** Fights with a government in them, year by year; tables of battle deaths too. */
  DYADIC("dyadic", "UCDP Dyadic Dataset", Set.of(), "side_a|sidea", "side_b|sideb", "year");

  private final String code;
  private final String title;
  private final List<String> columns;
  private final Set<String> passedOver;

  UcdpTable(String code, String title, Set<String> passedOver, String... columns) {
    this.code = code;
    this.title = title;
    this.columns = List.of(columns);
    this.passedOver = passedOver;
  }

  /** What the form goes by: {@code ucdp-ged}. */
  public String code() {
    return "ucdp-" + code;
  }

  String title() {
    return title;
  }

  String called() {
    return "the " + title.toLowerCase(Locale.ROOT).replace("ucdp", "UCDP");
  }

  /** The first of its columns that is not there, by none of its names. */
  Optional<String> lacking(Predicate<String> there) {
    return columns.stream()
        .filter(names -> Arrays.stream(names.split("\\|", -1)).noneMatch(there))
        .findFirst();
  }

  /** Columns that stay in the original only: points, codes, and what other columns say as well. */
  Set<String> passedOver() {
    return passedOver;
  }
}
