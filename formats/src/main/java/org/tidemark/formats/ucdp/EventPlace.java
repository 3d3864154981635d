package org.tidemark.formats.ucdp;

import java.util.stream.Stream;
import org.tidemark.formats.incoming.TableLine;

/**
 * Where an event happened, by the precision the table gives it.
 *
 * @param precision where_prec, from 1 (the very place) to 7 (international waters)
 * @param place the place that is named
 * @param district the district, where one is given
 * @param province the province, where one is given
 * @param country the country
 */
record EventPlace(
    String precision, String place, String district, String province, String country) {
  static EventPlace of(TableLine row) {
    return new EventPlace(
        Codes.code(row.cell("where_prec")),
        row.cell("where_coordinates"),
        row.cell("adm_2"),
        row.cell("adm_1"),
        row.cell("country"));
  }

  /** Whether no more than the country is known. */
  boolean isCountryOnly() {
    return precision.equals("6") || place.isBlank() && province.isBlank();
  }

  /** The smallest place it surely happened in. */
  String surely() {
    return switch (precision) {
      case "1", "7" -> first(place, district, province, country);
      case "2", "3" -> first(district, province, country, place);
      case "4", "5" -> first(province, country, place);
      case "6" -> first(country, place);
      default -> first(country, province, place);
    };
  }

  /** The place as the table means it, with "the area of" where it is only near. */
  String inWords() {
    boolean near = precision.equals("2") || precision.equals("5");
    if (!near || place.isBlank()) {
      return surely();
    }
    return "the area of " + place;
  }

  private static String first(String... names) {
    return Stream.of(names).filter(name -> !name.isBlank()).findFirst().orElse("");
  }
}
