package org.tidemark.formats.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;

/**
 * A table of pairs as read: the rows that could be read, and what was wrong with the others.
 *
 * @param rows the pairs, in the order of the file
 * @param problems what could not be read, each with its line
 */
public record PairsTable(List<Row> rows, List<Problem> problems) {
  /**
   * One pair.
   *
   * @param line the line of the file it begins on
   * @param held the held claim
   * @param fresh the new claim
   * @param heldPublished when the held claim's report came out (EDTF), where the table says
   * @param freshPublished when the new claim's report came out (EDTF), where the table says
   * @param verdict the verdict a person gave, where the table says
   * @param because the person's reason, where the table says
   */
  public record Row(
      int line,
      Claim held,
      Claim fresh,
      @Nullable String heldPublished,
      @Nullable String freshPublished,
      @Nullable String verdict,
      @Nullable String because) {}

  /**
   * A row that could not be read.
   *
   * @param line the line of the file
   * @param message what is wrong and what to do
   */
  public record Problem(int line, String message) {}

  public PairsTable {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Reads the text of a table; a row that cannot be read is a problem, not an end. */
  public static PairsTable read(String text) {
    List<Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<TabbedLine> lines = TabbedLine.lines(text);
    if (lines.isEmpty()) {
      return new PairsTable(rows, List.of(new Problem(1, "the table is empty")));
    }
    Map<String, Integer> columns = columns(lines.getFirst());
    if (!columns.containsKey("held") || !columns.containsKey("new")) {
      String asked = "the first line must name the columns, \"held\" and \"new\" among them";
      return new PairsTable(rows, List.of(new Problem(1, asked)));
    }
    for (TabbedLine line : lines.subList(1, lines.size())) {
      try {
        rows.add(row(line, columns));
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(line.number(), String.valueOf(e.getMessage())));
      }
    }
    return new PairsTable(rows, problems);
  }

  private static Map<String, Integer> columns(TabbedLine header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      columns.putIfAbsent(header.cells().get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return columns;
  }

  private static Row row(TabbedLine line, Map<String, Integer> columns) {
    return new Row(
        line.number(),
        claim(line, columns, "held"),
        claim(line, columns, "new"),
        cell(line, columns, "held_published"),
        cell(line, columns, "new_published"),
        cell(line, columns, "verdict"),
        cell(line, columns, "because"));
  }

  private static Claim claim(TabbedLine line, Map<String, Integer> columns, String column) {
    String json = cell(line, columns, column);
    if (json == null) {
      throw new IllegalArgumentException("the cell \"" + column + "\" is empty");
    }
    try {
      return ClaimCell.read(json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + column + "\": " + e.getMessage(), e);
    }
  }

  private static @Nullable String cell(
      TabbedLine line, Map<String, Integer> columns, String column) {
    Integer at = columns.get(column);
    if (at == null || at >= line.cells().size() || line.cells().get(at).isBlank()) {
      return null;
    }
    return line.cells().get(at).strip();
  }
}
