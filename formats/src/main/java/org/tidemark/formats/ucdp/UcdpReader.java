package org.tidemark.formats.ucdp;

import java.util.List;
import java.util.Optional;
import org.tidemark.formats.incoming.CsvFile;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Unreadable;

/** The reader of the tables that the Uppsala Conflict Data Program puts out. */
public final class UcdpReader {
  private static final String PUBLISHER = "Uppsala Conflict Data Program";

  private UcdpReader() {}

  /** Which of the tables a file is, told by its header; none if it is none of them. */
  public static Optional<UcdpTable> recognise(IncomingFile file) {
    List<String> header = CsvFile.headerOf(file);
    for (UcdpTable table : UcdpTable.values()) {
      if (table.lacking(header::contains).isEmpty()) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a table.
   *
   * @throws Unreadable if it is not that table, or is damaged
   */
  public static Imported read(IncomingFile file, UcdpTable table) throws Unreadable {
    CsvFile csv = CsvFile.open(file);
    Optional<String> lacking = table.lacking(csv::has);
    if (lacking.isPresent()) {
      throw new Unreadable(
          "row 1",
          "there is no column \"" + lacking.get() + "\" as in " + table.called(),
          "check the format, or describe your own table in a mapping");
    }
    Rendering rendering = new Rendering(file, table.code());
    RowClaims claims =
        switch (table) {
          case ACTORS -> new ActorRows(rendering);
          case EVENTS -> new EventRows(rendering);
          case NON_STATE, DYADIC -> new YearRows(rendering);
        };
    for (CsvFile.Row row = csv.next(); row != null; row = csv.next()) {
      claims.of(new TableLine(rendering, csv.header(), row, table.passedOver()));
    }
    return rendering.imported(new Rendering.Printed("text/csv", table.title(), PUBLISHER, null));
  }

  /** What makes claims of the rows of one table. */
  interface RowClaims {
    void of(TableLine row) throws Unreadable;
  }
}
