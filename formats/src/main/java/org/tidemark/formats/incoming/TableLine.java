package org.tidemark.formats.incoming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of a table written out as a line, with the words of each of its cells. */
public final class TableLine {
  private final CsvFile.Row row;
  private final Line line;
  private final Map<String, Span> spans = new HashMap<>();

  /** Writes out a row; the columns to pass over stay in the original only. */
  public TableLine(Rendering rendering, List<String> header, CsvFile.Row row, Set<String> passed)
      throws Unreadable {
    this.row = row;
    this.line = rendering.row(row.address());
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      String key = name.toLowerCase(Locale.ROOT);
      if (!passed.contains(key)) {
        line.field(name, row.cell(i)).ifPresent(span -> spans.putIfAbsent(key, span));
      }
    }
  }

  /** The line. */
  public Line line() {
    return line;
  }

  /** The row it was made of. */
  public CsvFile.Row row() {
    return row;
  }

  /** The cell in this column; empty where there is none. */
  public String cell(String column) {
    return row.cell(column);
  }

  /** The words of the cell in this column, where it has any. */
  public Optional<Span> span(String column) {
    return Optional.ofNullable(spans.get(column.toLowerCase(Locale.ROOT)));
  }

  /** The words of these columns, as far as there are any, in the order of the text. */
  public Span[] spans(String... columns) {
    return java.util.Arrays.stream(columns)
        .flatMap(column -> span(column).stream())
        .distinct()
        .sorted(java.util.Comparator.comparingInt(Span::begin))
        .toArray(Span[]::new);
  }
}
