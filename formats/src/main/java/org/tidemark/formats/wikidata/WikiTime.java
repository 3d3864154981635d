package org.tidemark.formats.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.formats.incoming.Dates;

/** A time of Wikidata as EDTF: a day, a month, a year, a decade or a century, and no more. */
final class WikiTime {
  private static final Pattern FORM = Pattern.compile("\\+(\\d{4})-(\\d\\d)-(\\d\\d)T.*");

  private WikiTime() {}

  /** The time of a snak's value; none where it is none, or before our era. */
  static Optional<String> edtf(JsonNode value) {
    Matcher matcher = FORM.matcher(value.path("time").asText(""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = matcher.group(1);
    String month = year + "-" + matcher.group(2);
    return switch (value.path("precision").asInt(-1)) {
      case 11 -> Dates.edtf(month + "-" + matcher.group(3));
      case 10 -> Dates.edtf(month);
      case 9 -> Optional.of(year);
      case 8 -> Optional.of(year.substring(0, 3) + "X");
      case 7 -> Optional.of(century(year));
      default -> Optional.empty();
    };
  }

  /** Wikidata's twentieth century ends with 2000. */
  private static String century(String year) {
    int hundreds = (Integer.parseInt(year) - 1) / 100;
    return Dates.edtfYear(Math.max(0, hundreds) * 100).substring(0, 2) + "XX";
  }
}
