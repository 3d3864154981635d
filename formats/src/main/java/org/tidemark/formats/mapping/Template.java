package org.tidemark.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places for the cells of a row: {@code {Leader} of the {Unit}}.
 *
 * @param text the words, each place a column's name in braces
 */
record Template(String text) {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

  /** The columns it needs. */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      columns.add(matcher.group(1).strip());
    }
    return columns;
  }

  /** The words with the cells in their places; empty where one of those cells is. */
  String filled(Function<String, String> cell) {
    StringBuilder filled = new StringBuilder();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      String value = cell.apply(matcher.group(1).strip());
      if (value.isBlank()) {
        return "";
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString().strip();
  }
}
