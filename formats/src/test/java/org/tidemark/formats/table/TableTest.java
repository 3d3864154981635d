package org.tidemark.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;

class TableTest {
  private final CsvContractTest csv = new CsvContractTest();

  @Test
  void cellsThatASpreadsheetWouldRunAreMadeHarmless() throws Exception {
    List<List<String>> rows = rows("claims.csv");
    int quote = rows.getFirst().indexOf("quote");
    List<String> quotes = rows.stream().map(row -> row.get(quote)).toList();
    assertTrue(quotes.contains("'=HYPERLINK(\"http://x\")"), quotes.toString());
    assertTrue(quotes.contains("'-dash first"));
    assertTrue(quotes.contains("''apostrophe first"));
  }

  @Test
  void codebookTellsEveryColumn() throws Exception {
    List<List<String>> rows = rows("codebook.csv");
    List<String> told = rows.subList(1, rows.size()).stream().map(List::getFirst).toList();
    assertEquals(rows("claims.csv").getFirst(), told);
    assertEquals(Fields.ALL.stream().map(Field::name).distinct().toList(), told);
  }

  private List<List<String>> rows(String file) throws Exception {
    Map<String, byte[]> files = csv.files();
    return ReadCsv.rows(new String(files.get(file), java.nio.charset.StandardCharsets.UTF_8));
  }
}
