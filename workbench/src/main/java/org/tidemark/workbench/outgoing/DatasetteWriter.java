package org.tidemark.workbench.outgoing;

import java.io.IOException;
import java.util.List;
import org.tidemark.formats.datasette.DatasetteTables;
import org.tidemark.formats.datasette.Sheet;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.store.PlainTable;
import org.tidemark.store.sql.PlainTables;
import org.tidemark.workbench.Trouble;

/** The writer of a database for Datasette: the formats say what is in it, the store makes it. */
final class DatasetteWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    if (!(folder instanceof DiskFolder disk)) {
      throw new Trouble(
          Trouble.Cause.CALL, "A database needs a place on disk; say where: --out DIR.");
    }
    Losses losses = new Losses();
    List<Sheet> sheets = DatasetteTables.of(selection, losses);
    PlainTables.write(
        sheets.stream().map(DatasetteWriter::table).toList(), disk.place("claims.db"));
    DatasetteTables.metadata(selection.title(), sheets, folder);
    return losses;
  }

  private static PlainTable table(Sheet sheet) {
    List<PlainTable.Column> columns =
        sheet.columns().stream()
            .map(column -> new PlainTable.Column(column.name(), column.type(), column.pointsTo()))
            .toList();
    return new PlainTable(sheet.name(), columns, sheet.rows());
  }
}
