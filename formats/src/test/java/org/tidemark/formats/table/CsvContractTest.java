package org.tidemark.formats.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.SelectionWriter;

class CsvContractTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new CsvWriter();
  }

  Map<String, byte[]> files() throws java.io.IOException {
    return written(org.tidemark.formats.Sample.selection());
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    List<List<String>> rows = ReadCsv.rows(text(files, "claims.csv"));
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i).startsWith("'") ? row.get(i).substring(1) : row.get(i);
        if (!cell.isEmpty()) {
          fields.put(rows.getFirst().get(i), cell);
        }
      }
      claims.put(row.getFirst(), fields);
    }
    return claims;
  }
}
