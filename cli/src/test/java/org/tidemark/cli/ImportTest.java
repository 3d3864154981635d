package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final String FIGHTS =
      "sideaname,sidebname,year,fatbest,fatlow,fathigh,location\n"
          + "Reed Brigade,Town Guard,1921,25,20,40,Lowland\n";

  @TempDir private Path folder;
  private Typed.At desk = Typed.At.casebook(Path.of(""));

  @BeforeEach
  void casebook() {
    desk = Typed.At.casebook(folder.resolve("c.tidemark"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Typed typed(int code, String... args) {
    Typed typed = desk.type(args);
    assertEquals(code, typed.code(), typed.out() + typed.err());
    return typed;
  }

  @Test
  void tableComesInWithTheAddressOfEveryRow() throws IOException {
    Typed typed = typed(0, "import", file("fights.csv", FIGHTS), "--published", "1923");
    assertTrue(typed.out().contains("ucdp-nonstate, 1 row, 2 names"), typed.out());
    String json = typed(0, "claims", "--kind", "fought", "--json").out();
    assertTrue(json.contains("\"import\": \"ucdp-nonstate\""), json);
    assertTrue(json.contains("\"import_address\": \"row 2: sideaname"), json);
    typed(0, "verify");
    typed = typed(0, "import", folder.resolve("fights.csv").toString());
    assertTrue(typed.out().contains("Came in before"), typed.out());
  }

  @Test
  void trialShowsWhatWouldComeAndKeepsNothing() throws IOException {
    String table = file("mine.csv", "Chief,Band\nAda Lark,Reed Brigade\n,Marsh Front\n");
    String mapping = file("mine.tsv", "type\tsubject\tobject\nleads\t{Chief}\t{Band}\n");
    Typed typed = typed(0, "import", table, "--mapping", mapping, "--dry-run");
    assertTrue(typed.out().contains("Would bring 1 claim: 1 leads"), typed.out());
    assertTrue(typed.out().contains("left out: 1 × leads without a subject"), typed.out());
    assertTrue(typed.out().contains("Ada Lark → Reed Brigade"), typed.out());
    assertFalse(Files.exists(folder.resolve("c.tidemark")));
  }

  @Test
  void brokenFileIsNamedByRowAndColumnAndNothingComesIn() throws IOException {
    String broken = file("broken.csv", FIGHTS + "Marsh Front,Town Guard,last year,1,1,1,Lowland\n");
    Typed typed = typed(3, "import", broken, "--json");
    String says = "broken.csv, row 3, column year: \"last year\" is no year; write it as 2015.";
    assertTrue(typed.err().contains(says), typed.err());
    assertTrue(typed.out().contains("\"outcome\": \"failed\""), typed.out());
    assertFalse(Files.exists(folder.resolve("c.tidemark")));
  }

  @Test
  void fileOfNoKnownFormIsAskedAbout() throws IOException {
    Typed typed = typed(2, "import", file("x.csv", "a,b\n1,2\n"));
    assertTrue(typed.err().contains("say so with --format (ucdp-actor"), typed.err());
    typed = typed(2, "import", folder.resolve("x.csv").toString(), "--format", "prose");
    assertTrue(typed.err().contains("no form of file"), typed.err());
  }

  @Test
  void laterListTellsWhatCameWentAndChanged() throws IOException {
    String form =
        "<CONSOLIDATED_LIST dateGenerated=\"%s\"><ENTITIES>%s</ENTITIES></CONSOLIDATED_LIST>";
    String one = "<ENTITY><DATAID>1</DATAID><FIRST_NAME>REEDS</FIRST_NAME></ENTITY>";
    String two = "<ENTITY><DATAID>2</DATAID><FIRST_NAME>MARSH</FIRST_NAME></ENTITY>";
    typed(0, "import", file("a.xml", String.format(form, "2013-01-01T00:00:00Z", one)));
    Typed typed =
        typed(0, "import", file("b.xml", String.format(form, "2014-01-01T00:00:00Z", two)));
    assertTrue(typed.out().contains("came: MARSH"), typed.out());
    assertTrue(typed.out().contains("went: REEDS"), typed.out());
    assertTrue(typed.out().contains("None changed."), typed.out());
  }

  @Test
  void codingComesInWithTheReportItSpeaksOf() throws IOException {
    String report = file("reeds.txt", "Ada Lark led the Reed Brigade. She died in 1923.\n");
    String coding =
        file(
            "reeds.json",
            "{\"doc\":\"reeds\",\"claims\":[{\"type\":\"leads\",\"subject\":\"Ada Lark\",\"object\":"
                + "\"Reed Brigade\",\"quote\":\"Ada Lark led the Reed Brigade\",\"person\":\"rosa\"}]}");
    typed(3, "import", coding, "--format", "coding");
    typed(0, "import", coding, "--format", "coding", "--report", report);
    assertTrue(typed(0, "reports").out().contains("reeds.txt"));
    assertTrue(typed(0, "claims", "--json").out().contains("\"person\": \"rosa\""));
  }

  @Test
  void codingOfAHeldReportBecomesAReportBesideIt() throws IOException {
    String text = "Ada Lark led the Reed Brigade.\n";
    typed(0, "read", file("reeds.txt", text), "--published", "1930");
    String coding =
        file(
            "reeds.json",
            "{\"doc\":\"reeds\",\"claims\":[{\"type\":\"leads\",\"subject\":\"Ada Lark\",\"object\":"
                + "\"Reed Brigade\",\"quote\":\"Ada Lark led the Reed Brigade\"}]}");
    Typed typed = typed(0, "import", coding, "--format", "coding");
    assertTrue(typed.out().contains("Coding of reeds.txt"), typed.out());
    typed(0, "verify");
  }
}
