package org.tidemark.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file (RFC 4180, UTF-8) on their way out. */
public final class Csv implements AutoCloseable {
  /** Signs that, at the front of a cell, make a spreadsheet take it for a formula. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  private static final String LINE_END = "\r\n";

  private final Writer out;
  private final boolean guarded;

  private Csv(OutputStream out, boolean guarded) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.guarded = guarded;
  }

  /**
   * Rows that people open in a spreadsheet: before a cell that it would run as a formula, and
   * before one that begins with an apostrophe, stands an apostrophe.
   */
  public static Csv forPeople(OutputStream out) {
    return new Csv(out, true);
  }

  /** Rows that only a program reads: every cell is as it is. */
  public static Csv forPrograms(OutputStream out) {
    return new Csv(out, false);
  }

  /** Writes a row. */
  public void row(List<? extends @Nullable String> cells) throws IOException {
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        out.write(',');
      }
      first = false;
      String plain = cell == null ? "" : cell;
      out.write(quoted(guarded ? harmless(plain) : plain));
    }
    out.write(LINE_END);
  }

  private static String harmless(String cell) {
    boolean risky = !cell.isEmpty() && (STARTS_A_FORMULA + "'").indexOf(cell.charAt(0)) >= 0;
    return risky ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
