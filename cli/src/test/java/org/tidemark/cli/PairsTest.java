package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairsTest {
  private static final String HEADER =
      "held\tnew\theld_published\tnew_published\tverdict\tbecause\n";
  @TempDir Path folder;

  private Typed judge(String rows, String... more) throws IOException {
    Path table = folder.resolve("pairs.tsv");
    Files.writeString(table, HEADER + rows);
    String[] line = new String[more.length + 3];
    line[0] = "compare";
    line[1] = "--pairs";
    line[2] = table.toString();
    System.arraycopy(more, 0, line, 3, more.length);
    return Typed.At.casebook(folder.resolve("c.tidemark")).type(line);
  }

  private static String strength(String figure, String year) {
    return "{\"type\":\"strength\",\"subject\":\"Reed Brigade\",\"value\":"
        + figure
        + ",\"unit\":\"fighters\",\"time\":\""
        + year
        + "\",\"quote\":\"In "
        + year
        + " the Reed Brigade had many fighters.\"}";
  }

  @Test
  void figuresOfOneYearThatExcludeEachOtherContradict() throws IOException {
    String row = strength("{\"best\":300}", "2015") + "\t" + strength("{\"best\":900}", "2015");
    Typed typed = judge(row + "\t2016\t2017\tContradicts\t\n");
    assertEquals(0, typed.code());
    assertTrue(typed.out().contains("Contradicts"), typed.out());
    assertTrue(typed.out().contains("macro-F1 1.000"), typed.out());
  }

  @Test
  void pairsAreJudgedWithoutAVerdictOfTheTable() throws IOException {
    String row = strength("{\"best\":300}", "2015") + "\t" + strength("{\"best\":900}", "2019");
    Typed typed = judge(row + "\t\t\t\t\n", "--json");
    assertEquals(0, typed.code());
    assertTrue(typed.out().contains("\"Succeeds\""), typed.out());
  }

  @Test
  void rowThatCannotBeReadIsNamedByItsLine() throws IOException {
    Typed typed = judge("{broken\t{broken\t\t\t\t\n");
    assertEquals(3, typed.code());
    assertTrue(typed.err().contains("line 2"), typed.err());
  }
}
