package org.tidemark.workbench.outgoing;

import java.util.Locale;

/** A form in which claims can be written out. */
public enum Format {
  /** One JSON file a report, as people who code reports by hand write them. */
  CODING,
  /** One claim a line, as JSON. */
  JSONL,
  /** One claim a row, for a spreadsheet. */
  CSV;

  /** The word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
