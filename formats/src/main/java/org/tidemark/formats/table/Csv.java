package org.tidemark.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Report;

/**
 * The writer of claims as CSV (RFC 4180, UTF-8): a header, then one claim a record.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe before it, which the
 * spreadsheet shows as plain words.
 */
public final class Csv {
  private static final String LINE_END = "\r\n";

  private final Writer out;
  private boolean headed;

  /** A writer into this stream, which it leaves open. */
  public Csv(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Writes the claims of one report, in the order given, the header before the first. */
  public void write(Report report, Collection<Claim> claims) throws IOException {
    if (!headed) {
      record(Column.ALL.stream().map(Column::name).toList());
      headed = true;
    }
    for (Claim claim : claims) {
      Row row = new Row(report, claim);
      record(Column.ALL.stream().map(column -> column.cell().apply(row)).toList());
    }
    out.flush();
  }

  private void record(List<@Nullable String> cells) throws IOException {
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write(quoted(harmless(cell == null ? "" : cell)));
    }
    out.write(LINE_END);
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
