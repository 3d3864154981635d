package org.tidemark.formats.mapping;

import java.util.List;
import java.util.Set;
import org.tidemark.formats.incoming.CsvFile;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Unreadable;

/** The reader of a table of one's own, by the mapping that describes it. */
public final class MappedReader {
  /** What the form goes by. */
  public static final String FORMAT = "csv";

  private MappedReader() {}

  /**
   * Reads a table.
   *
   * @throws Unreadable if it is damaged, or has not the columns that the mapping names
   */
  public static Imported read(IncomingFile file, Mapping mapping) throws Unreadable {
    CsvFile table = CsvFile.open(file);
    for (ClaimTemplate claim : mapping.claims()) {
      checkColumns(claim, table);
    }
    Rendering rendering = new Rendering(file, FORMAT);
    List<MappedClaim> claims =
        mapping.claims().stream().map(claim -> new MappedClaim(claim, rendering)).toList();
    for (CsvFile.Row row = table.next(); row != null; row = table.next()) {
      TableLine line = new TableLine(rendering, table.header(), row, Set.of());
      for (MappedClaim claim : claims) {
        claim.of(line);
      }
    }
    return rendering.imported(Rendering.Printed.nothing("text/csv"));
  }

  private static void checkColumns(ClaimTemplate claim, CsvFile table) throws Unreadable {
    for (String column : claim.columns()) {
      if (!table.has(column)) {
        throw new Unreadable(
            "row 1",
            "there is no column \""
                + column
                + "\", which the mapping's "
                + claim.address()
                + " names",
            "its columns are: " + String.join(", ", table.header()));
      }
    }
  }
}
