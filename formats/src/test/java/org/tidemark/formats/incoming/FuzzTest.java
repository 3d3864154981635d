package org.tidemark.formats.incoming;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.annotation.AnnotationReader;
import org.tidemark.formats.coding.CodingImport;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.ftm.FtmReader;
import org.tidemark.formats.mapping.MappedReader;
import org.tidemark.formats.mapping.MappingReader;
import org.tidemark.formats.misp.MispReader;
import org.tidemark.formats.qdpx.QdpxReader;
import org.tidemark.formats.stix.StixReader;
import org.tidemark.formats.ucdp.UcdpReader;
import org.tidemark.formats.ucdp.UcdpTable;
import org.tidemark.formats.unsc.UnscReader;
import org.tidemark.formats.wikidata.WikidataReader;
import org.tidemark.model.Claim;

/**
 * Damaged files of every form: each brings claims or a clear refusal, never anything else. More of
 * it with {@code -Dfuzz.rounds=200000}.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 400);
  private static final String[] SPICE = {
    "\"",
    "'",
    "<",
    ">",
    "&",
    "{",
    "}",
    "[",
    "]",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\u0000",
    "\ud83d",
    "-1",
    "99999999999999999999",
    "0",
    "null",
    "2015-02-30",
    "9999-12-31",
    "->",
    "=",
    "<!DOCTYPE a>",
    "&#0;",
    "\\u0000",
    "\\ud800",
    "(",
    ")",
    "n/a",
    " and ",
    "X",
    "{a}",
    "../..",
    "\ufeff"
  };

  /** A reader under trial. */
  private interface Reading {
    Imported of(IncomingFile file) throws Unreadable;
  }

  private record Subject(byte[] sample, Reading reading) {
    static Subject of(String sample, Reading reading) {
      return new Subject(sample.getBytes(StandardCharsets.UTF_8), reading);
    }
  }

  private static final String LIST =
      "<CONSOLIDATED_LIST dateGenerated=\"2013-01-01\"><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A"
          + "</FIRST_NAME><LISTED_ON>2011-05-04</LISTED_ON><DESIGNATION><VALUE>Head of the Reeds"
          + "</VALUE></DESIGNATION><INDIVIDUAL_ALIAS><ALIAS_NAME>B; C</ALIAS_NAME>"
          + "</INDIVIDUAL_ALIAS></INDIVIDUAL><ENTITY><DATAID>2</DATAID><FIRST_NAME>REEDS"
          + "</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>";

  private static Map<String, Subject> subjects() {
    Map<String, Subject> all = new LinkedHashMap<>();
    for (UcdpTable table : UcdpTable.values()) {
      all.put(table.code(), Subject.of(ucdp(table), file -> UcdpReader.read(file, table)));
    }
    all.put("unsc", Subject.of(LIST, UnscReader::read));
    IncomingFile first = Trial.file("first.xml", LIST);
    all.put("unsc-later", Subject.of(LIST, file -> UnscReader.readAfter(first, file)));
    all.put("ftm", Subject.of(Samples.FTM_ENTITIES, FtmReader::read));
    all.put("ftm-statements", Subject.of(Samples.FTM_STATEMENTS, FtmReader::read));
    all.put("stix", Subject.of(Samples.STIX, StixReader::read));
    all.put("misp", Subject.of(Samples.MISP, MispReader::read));
    all.put("wikidata", Subject.of(Samples.WIKIDATA, WikidataReader::read));
    all.put("qdpx", new Subject(Samples.qdpx(), QdpxReader::read));
    all.put("qdpx-project", Subject.of(Samples.PROJECT, FuzzTest::project));
    all.put("notes", Subject.of(Samples.NOTES, FuzzTest::notes));
    all.put("table", Subject.of("g;d;n\nReeds;1999-02;400\nMarsh;;\n", FuzzTest::mapped));
    all.put("mapping", Subject.of(MAPPING, FuzzTest::mapping));
    return all;
  }

  private static final String MAPPING =
      "type\tsubject\ttime\tvalue\tunit\nfounded\t{g}\t{d}\t\t\nstrength\t{g}\t\t{n}\tmen\n";

  private static Imported mapped(IncomingFile file) throws Unreadable {
    return MappedReader.read(file, MappingReader.read(Trial.file("m.tsv", MAPPING)));
  }

  private static Imported mapping(IncomingFile file) throws Unreadable {
    return MappedReader.read(
        Trial.file("t.csv", "g;d;n\nReeds;1999-02;400\n"), MappingReader.read(file));
  }

  private static Imported notes(IncomingFile file) throws Unreadable {
    var read = AnnotationReader.open(file).on(Samples.report());
    CodingImport.onReport(read.coding(), Samples.report());
    return CodingImport.ofFile(read.coding(), Samples.report(), file, AnnotationReader.FORMAT);
  }

  private static Imported project(IncomingFile file) throws Unreadable {
    String project = new String(file.bytes(), StandardCharsets.UTF_8);
    return QdpxReader.read(new IncomingFile("p.qdpx", Samples.qdpx(project), Hints.NONE));
  }

  private static String ucdp(UcdpTable table) {
    return switch (table) {
      case ACTORS ->
          "ActorId,NameData,NameOrig,NewName,Org,Splinter,NamePrev,ActorIdPrev,Location,GWNOLoc\n"
              + "1,Reeds,RB,\"R, S\",1,1,\"A, B\",\"2, 3\",Lowland,4\n";
      case EVENTS ->
          "type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,country,date_prec,"
              + "date_start,date_end,low,best,high\n"
              + "3,Reeds,Civilians,2,Mill,North,Lowland,4,2015-03-01,2015-03-31,1,2,3\n";
      case NON_STATE -> "sideaname,sidebname,year,fatbest\nReeds,Marsh,1999,25\n";
      case DYADIC -> "side_a,side_b,year,intensity_level\nState,Reeds,1999.0,1\n";
    };
  }

  @Test
  void damagedFileBringsClaimsOrAClearRefusal() {
    subjects().forEach(FuzzTest::tryOut);
  }

  private static void tryOut(String name, Subject subject) {
    Random random = new Random(name.hashCode());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = i == 0 ? subject.sample() : damaged(subject.sample(), random);
      try {
        check(name, subject.reading().of(new IncomingFile(name, damaged, Hints.NONE)));
      } catch (Unreadable e) {
        assertTrue(e.sentence(name).endsWith("."), e.sentence(name));
        assertTrue(i > 0, "the sample itself is refused: " + e.sentence(name));
      } catch (RuntimeException | StackOverflowError e) {
        String bytes = HexFormat.of().formatHex(damaged);
        fail(
            name
                + ", round "
                + i
                + ": "
                + new String(damaged, StandardCharsets.UTF_8)
                + " = "
                + bytes,
            e);
      }
    }
  }

  private static void check(String name, Imported imported) {
    String text = imported.report().text().characters();
    assertTrue(storable(text), name);
    for (Claim claim : imported.claims()) {
      assertTrue(storable(claim.assertion().toString() + claim.holds() + claim.voice()), name);
      assertTrue(storable(claim.found().toString()), name);
    }
    imported.entities().forEach(entity -> assertTrue(storable(entity.toString()), name));
    assertTrue(imported.entities().stream().distinct().count() == imported.entities().size(), name);
  }

  private static boolean storable(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static byte[] damaged(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 1; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), new byte[0], from(bytes, to));
            case 1 ->
                joined(
                    Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, to), from(bytes, to));
            case 2 -> Arrays.copyOf(bytes, at + 1);
            case 3 -> flipped(bytes, at, random);
            default ->
                joined(
                    Arrays.copyOf(bytes, at),
                    spice(random),
                    from(bytes, random.nextBoolean() ? at : to));
          };
    }
    return bytes;
  }

  private static byte[] spice(Random random) {
    return SPICE[random.nextInt(SPICE.length)].getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static byte[] from(byte[] bytes, int at) {
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }

  private static byte[] joined(byte[] one, byte[] two, byte[] three) {
    byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    System.arraycopy(three, 0, all, one.length + two.length, three.length);
    return all;
  }
}
