package org.tidemark.formats.manifest;

import java.util.List;
import org.tidemark.formats.document.Hints;

/**
 * A table of reports to read, in the order of its rows.
 *
 * @param entries its rows
 */
public record Manifest(List<Entry> entries) {
  public Manifest {
    entries = List.copyOf(entries);
  }

  /**
   * One report to read.
   *
   * @param file its file, as the manifest names it
   * @param hints what the manifest says about it
   */
  public record Entry(String file, Hints hints) {
    public Entry {
      if (file.isBlank()) {
        throw new IllegalArgumentException("a report to read needs a file");
      }
    }
  }
}
