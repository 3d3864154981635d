package org.tidemark.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Harbour;
import org.tidemark.model.Claim;

class TableTest {
  private static final List<Claim> CLAIMS = List.of(Harbour.strength(), Harbour.leader());

  @Test
  void everyLineIsOneObjectThatNamesItsReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLines(out).write(Harbour.report(), CLAIMS);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, lines.size());
    for (String line : lines) {
      assertTrue(line.startsWith("{\"report\":\"" + Harbour.report().id().sha256()), line);
      assertTrue(line.contains("\"subject_kind\":"), line);
      assertTrue(line.endsWith("}"), line);
    }
  }

  @Test
  void csvHasOneHeaderAndOneRecordAClaim() throws IOException {
    List<String> lines = csv().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().startsWith("id,file,title,publisher,published,type,subject,"));
    assertTrue(lines.get(1).contains(",strength,Harbour League,organisation,,,about 400,,,400,"));
  }

  @Test
  void quotesAndCommasAreQuoted() throws IOException {
    assertTrue(
        csv().contains(",\"Harbour League (HL) had about 400 members, \"\"more or less\"\"\",4,"));
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreMadeHarmless() throws IOException {
    assertTrue(csv().contains(",'=Coast,"));
    assertTrue(csv().contains(",'-chair,"));
  }

  @Test
  void everyRecordHasAsManyCellsAsTheHeader() throws IOException {
    for (String line : csv().lines().toList()) {
      String plain = line.replaceAll("\"(?:[^\"]|\"\")*\"", "x");
      assertEquals(Column.ALL.size(), plain.split(",", -1).length, line);
    }
  }

  private static String csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Csv(out).write(Harbour.report(), CLAIMS);
    return out.toString(StandardCharsets.UTF_8);
  }
}
