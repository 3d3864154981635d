package org.tidemark.formats.incoming;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma-, semicolon- or tab-separated cells, read row by row and never whole.
 *
 * <p>Rows are counted as a spreadsheet counts them: the header is row 1, and a cell with line ends
 * in it is still one row.
 */
public final class CsvFile {
  private static final int MOST_COLUMNS = 2_000;

  private final Reader in;
  private final char delimiter;
  private final List<String> header;
  private final Map<String, Integer> columns = new HashMap<>();
  private int row;
  private final char[] buffer = new char[16 << 10];
  private int at;
  private int filled;
  private int ahead = -2;

  private CsvFile(Reader in, char delimiter) throws Unreadable {
    this.in = in;
    this.delimiter = delimiter;
    List<String> first = cells();
    this.header = first == null ? List.of() : first.stream().map(PlainWords::of).toList();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(key(header.get(i)), i);
    }
  }

  /** Opens a table. */
  public static CsvFile open(IncomingFile file) throws Unreadable {
    return new CsvFile(file.text(), delimiter(file.head()));
  }

  /** The header of a file if it were a table; empty where it is none. */
  public static List<String> headerOf(IncomingFile file) {
    String head = file.head();
    int end = head.indexOf('\n');
    String line = (end < 0 ? head : head.substring(0, end)).strip();
    List<String> names = new ArrayList<>();
    for (String name : line.split(String.valueOf(delimiter(line)), -1)) {
      names.add(key(name.strip().replaceAll("^\"|\"$", "")));
    }
    return names;
  }

  private static char delimiter(String head) {
    int end = head.indexOf('\n');
    String line = end < 0 ? head : head.substring(0, end);
    char best = ',';
    for (char each : new char[] {'\t', ';'}) {
      if (count(line, each) > count(line, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The names of the columns as they stand in the file. */
  public List<String> header() {
    return header;
  }

  /** Whether there is a column of this name, however written. */
  public boolean has(String column) {
    return columns.containsKey(key(column));
  }

  /** The next row that is not blank; null at the end. */
  public @Nullable Row next() throws Unreadable {
    while (true) {
      List<String> cells = cells();
      if (cells == null) {
        return null;
      }
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (cells.size() < header.size()
          || cells.subList(header.size(), cells.size()).stream().anyMatch(c -> !c.isBlank())) {
        throw new Unreadable(
            "row " + row,
            "it has " + cells.size() + " cells and the header has " + header.size(),
            "check the separators and quotes of this row and the one before");
      }
      return new Row(row, cells.subList(0, header.size()));
    }
  }

  /** The cells of the next row, as they stand; null at the end. */
  private @Nullable List<String> cells() throws Unreadable {
    int c = read();
    if (c < 0) {
      return null;
    }
    row++;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    while (true) {
      int end = c == '"' ? quoted(cell, cells.size()) : plain(cell, c, cells.size());
      cells.add(cell.toString());
      cell.setLength(0);
      if (cells.size() > MOST_COLUMNS) {
        throw new Unreadable("row " + row, "it has too many columns", "check the separators");
      }
      if (end != delimiter) {
        return cells;
      }
      c = read();
    }
  }

  /** Reads a cell that begins with this character, and returns the character that ended it. */
  private int plain(StringBuilder cell, int first, int column) throws Unreadable {
    int c = first;
    while (c >= 0 && c != delimiter && c != '\n') {
      add(cell, c, column);
      c = read();
    }
    return c;
  }

  private int quoted(StringBuilder cell, int column) throws Unreadable {
    int begun = row;
    while (true) {
      int c = read();
      if (c < 0) {
        throw new Unreadable(
            place(begun, column), "a quoted cell is never closed", "close it with \"");
      }
      if (c != '"') {
        add(cell, c, column);
        continue;
      }
      int next = read();
      if (next != '"') {
        return plain(cell, next, column);
      }
      add(cell, '"', column);
    }
  }

  private void add(StringBuilder cell, int c, int column) throws Unreadable {
    if (cell.length() >= IncomingLimits.CELL) {
      throw new Unreadable(place(row, column), "the cell is too long", "check the quotes");
    }
    cell.append((char) c);
  }

  private String place(int at, int column) {
    String name =
        header != null && column < header.size()
            ? header.get(column)
            : Integer.toString(column + 1);
    return "row " + at + ", column " + name;
  }

  /** The next character; a line end of any sort is one line feed. */
  private int read() throws Unreadable {
    try {
      int c = ahead == -2 ? one() : ahead;
      ahead = -2;
      if (c == '\r') {
        int next = one();
        ahead = next == '\n' ? -2 : next;
        return '\n';
      }
      return c;
    } catch (IOException e) {
      throw IncomingFile.broken("row " + (row + 1), e);
    }
  }

  private int one() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[at++];
  }

  /** One row of the table. */
  public final class Row {
    private final int number;
    private final List<String> cells;

    private Row(int number, List<String> cells) {
      this.number = number;
      this.cells = cells;
    }

    /** Where it stands: "row 12". */
    public String address() {
      return "row " + number;
    }

    /** Where a cell of it stands: "row 12, column best". */
    public String address(String column) {
      return "row " + number + ", column " + column;
    }

    /** The cell in this column without blanks around it; empty where there is no such column. */
    public String cell(String column) {
      Integer at = columns.get(key(column));
      return at == null ? "" : cells.get(at).strip();
    }

    /** The cell in the column of this position. */
    public String cell(int column) {
      return cells.get(column).strip();
    }
  }
}
