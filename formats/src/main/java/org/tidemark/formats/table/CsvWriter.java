package org.tidemark.formats.table;

import java.io.IOException;
import java.util.List;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** The writer of claims as CSV: a header, then one claim a row; a codebook tells the columns. */
public final class CsvWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Csv csv = Csv.forPeople(folder.create("claims.csv"))) {
      csv.row(Fields.ALL.stream().map(Field::name).toList());
      for (Part part : selection.parts()) {
        for (Saying saying : part.sayings()) {
          csv.row(Fields.ALL.stream().map(field -> field.value(part, saying)).toList());
          losses.written();
        }
      }
    }
    try (Csv codebook = Csv.forPeople(folder.create("codebook.csv"))) {
      codebook.row(List.of("column", "type", "meaning"));
      for (Field field : Fields.ALL) {
        codebook.row(List.of(field.name(), Codebook.type(field), field.meaning()));
      }
    }
    Codebook.write(selection.title(), folder);
    return losses;
  }
}
