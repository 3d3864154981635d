package org.tidemark.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written out for other programs, with nothing of a casebook about it.
 *
 * @param name its name: lower-case letters and underscores
 * @param columns its columns; the first is the key
 * @param rows its rows, a cell for each column
 */
public record PlainTable(String name, List<Column> columns, List<List<@Nullable String>> rows) {
  public PlainTable {
    requireName(name);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param name its name: lower-case letters and underscores
   * @param type text, integer or real
   * @param pointsTo the table whose keys stand in it; null for none
   */
  public record Column(String name, String type, @Nullable String pointsTo) {
    public Column {
      requireName(name);
      if (!type.matches("text|integer|real")) {
        throw new IllegalArgumentException("no column is of type " + type);
      }
      if (pointsTo != null) {
        requireName(pointsTo);
      }
    }
  }

  private static void requireName(String name) {
    if (!name.matches("[a-z][a-z_]*")) {
      throw new IllegalArgumentException("\"" + name + "\" is no name for a table or a column");
    }
  }
}
