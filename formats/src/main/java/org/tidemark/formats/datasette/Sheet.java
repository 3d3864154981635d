package org.tidemark.formats.datasette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a database, before it is one.
 *
 * @param name its name
 * @param columns its columns, the first of which tells the rows apart
 * @param rows its rows, a cell for each column
 */
public record Sheet(String name, List<Column> columns, List<List<@Nullable String>> rows) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type text, integer or real
   * @param pointsTo the table whose rows it names; null for none
   * @param meaning what stands in it
   */
  public record Column(String name, String type, @Nullable String pointsTo, String meaning) {}
}
