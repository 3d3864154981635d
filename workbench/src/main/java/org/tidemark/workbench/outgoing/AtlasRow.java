package org.tidemark.workbench.outgoing;

import java.util.List;
import java.util.Optional;
import org.tidemark.formats.selection.Spot;

/**
 * A place of the atlas.
 *
 * @param name its name
 * @param kind city, capital, district, admin1, admin2, region, country …
 * @param country ISO 3166-1 code; empty where it lies in several
 * @param latitude degrees north; not a number where the list does not tell
 * @param longitude degrees east; the same
 * @param people how many live there; 0 where nobody knows
 * @param otherNames its other names
 */
record AtlasRow(
    String name,
    String kind,
    String country,
    double latitude,
    double longitude,
    long people,
    List<String> otherNames) {
  static final int COUNTRY = 6;

  /** A row of the list of places. */
  static AtlasRow of(String line) {
    String[] cells = line.split("\t", -1);
    return new AtlasRow(
        cells[0],
        cells[1],
        cells[2],
        degrees(cells[3]),
        degrees(cells[4]),
        cells[5].isEmpty() ? 0 : Long.parseLong(cells[5]),
        parts(cells[6]));
  }

  /** A row of the list of countries, where these are its divisions. */
  static Optional<AtlasRow> country(String[] cells, List<AtlasRow> divisions) {
    if (cells[2].isEmpty() || divisions.isEmpty()) {
      return Optional.empty();
    }
    double latitude = divisions.stream().mapToDouble(AtlasRow::latitude).average().orElse(0);
    double longitude = divisions.stream().mapToDouble(AtlasRow::longitude).average().orElse(0);
    return Optional.of(
        new AtlasRow(
            cells[0],
            "country",
            cells[2],
            Math.round(latitude * 10) / 10.0,
            Math.round(longitude * 10) / 10.0,
            Long.MAX_VALUE / 100,
            parts(cells[3])));
  }

  private static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  boolean isCoarse() {
    return precision() >= 4;
  }

  int precision() {
    return switch (kind) {
      case "city", "capital", "site" -> 1;
      case "admin2", "district" -> 3;
      case "admin1" -> 4;
      case "country" -> COUNTRY;
      default -> 5;
    };
  }

  /** Where it is; empty where the list does not tell. */
  Optional<Spot> spot() {
    return Double.isNaN(latitude) || Double.isNaN(longitude)
        ? Optional.empty()
        : Optional.of(new Spot(latitude, longitude, precision(), country));
  }
}
