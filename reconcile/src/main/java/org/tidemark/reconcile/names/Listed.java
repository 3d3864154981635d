package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;

/** A row of a tab-separated list, its cells found by the names of their columns. */
record Listed(List<String> columns, List<String> cells) {
  /** The rows of a list; lines that are blank or begin with a hash are passed over. */
  static List<Listed> rows(List<String> lines) {
    List<Listed> rows = new ArrayList<>(lines.size());
    List<String> columns = null;
    for (String line : lines) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = parted(line, '\t');
      if (columns == null) {
        columns = cells;
      } else {
        rows.add(new Listed(columns, cells));
      }
    }
    return rows;
  }

  private static List<String> parted(String text, char by) {
    List<String> parts = new ArrayList<>(9);
    int from = 0;
    for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
      parts.add(text.substring(from, at).strip());
      from = at + 1;
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  String cell(String column, String otherwise) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() || cells.get(at).isEmpty() ? otherwise : cells.get(at);
  }

  /** The names in two columns, several in one cell parted by a bar. */
  List<String> names(String column, String more) {
    List<String> names = new ArrayList<>(parted(cell(column, ""), '|'));
    if (!more.equals(column)) {
      names.addAll(parted(cell(more, ""), '|'));
    }
    names.replaceAll(Listed::unbracketed);
    names.removeIf(String::isEmpty);
    return names;
  }

  /** A bracketed word behind a name tells namesakes apart and is no part of it. */
  private static String unbracketed(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket).strip();
  }
}
