package org.tidemark.workbench.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;
import static org.tidemark.workbench.Reports.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Reports;

class ProfilesTest {
  private static final Entity REED = org("Reed Brigade", "RB");
  private static final String LONG = "It says so. ".repeat(60).strip();

  @TempDir Path folder;
  private @Nullable Desk desk;

  @BeforeEach
  void keepAReport() throws IOException {
    Path names = Files.createDirectories(folder.resolve("names"));
    Files.writeString(
        names.resolve("places.tsv"),
        """
        name\tkind\tcountry\tlatitude\tlongitude\tpopulation\taliases\talso
        Upper Weir\tadmin1\tXW\t10.5\t20.25\t\t\t
        Weirside\tcity\tXW\t10.4\t20.1\t9000\t\t
        """);
    Files.writeString(
        names.resolve("countries.tsv"),
        "name\tkind\tcode\taliases\tadjectives\tpeople\tcapital\nWeirland\tcountry\tXW\t\t\t\t\n");
    Files.writeString(names.resolve("within.tsv"), "place\tholds\nUpper Weir\tWeirside\n");
    Desk fresh =
        Desk.open(
            folder.resolve("c.tidemark").toString(),
            InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z")));
    fresh
        .casebook()
        .add(
            Reports.of(
                    "a.txt",
                    "1985",
                    "Lena Ortiz leads the Reed Brigade.",
                    "The baker Tomas Kell belongs to it.",
                    "It is present in Weirside, says Kell.",
                    "It is present in Upper Weir.",
                    "It is present in Nook End.",
                    "It fought the Hill Guard. " + LONG)
                .says(1, Kind.LEADS, person("Lena Ortiz"), REED)
                .says(2, Kind.MEMBER_OF, person("Tomas Kell"), REED)
                .says(3, Kind.PRESENT_IN, REED, place("Weirside"))
                .says(4, Kind.PRESENT_IN, REED, place("Upper Weir"))
                .says(5, Kind.PRESENT_IN, REED, place("Nook End"))
                .says(6, Kind.FOUGHT, REED, org("Hill Guard"))
                .read());
    desk = fresh;
  }

  @AfterEach
  void close() {
    if (desk != null) {
      desk.close();
    }
  }

  private static Entity place(String name) {
    return Entity.named(EntityKind.PLACE, name);
  }

  private ExportClaims export(Profile profile) {
    Wanted wanted = new Wanted("Reeds", null, null, profile, folder.resolve("names"));
    Desk open = desk;
    if (open == null) {
      throw new IllegalStateException();
    }
    return new ExportClaims(open.view(null), wanted);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void publicNeverReadsOfAPrivatePersonOrAFinePlace(Format format) throws IOException {
    Path out = folder.resolve(format.code());
    export(Profile.PUBLIC).into(out, format);
    assertSilent(out);
  }

  @Test
  void publicSiteIsSilentToo() throws IOException {
    Path out = folder.resolve("site");
    export(Profile.PUBLIC).site(out);
    assertSilent(out);
  }

  private static void assertSilent(Path out) throws IOException {
    Map<String, String> texts = texts(out);
    assertFalse(texts.isEmpty());
    texts.forEach((file, text) -> {
      assertFalse(text.contains("Kell"), file);
      assertFalse(text.contains("Weirside"), file);
      assertFalse(text.contains("Nook"), file);
      assertFalse(text.contains("It says so. ".repeat(26)), file);
    });
  }

  @Test
  void publicIsToldTheProvinceInsteadAndWhatWasLeftOut() throws IOException {
    Exported exported = export(Profile.PUBLIC).into(folder.resolve("out"), Format.CSV);
    assertEquals(4, exported.claims());
    assertEquals(
        List.of(
            "the reports' texts but for what is quoted, and the names of who decided",
            "1 claim: it speaks of a person without a public role; left out",
            "1 claim: its place is finer than a province; the province or the country stands"
                + " instead",
            "1 claim: its quote is cut to 300 characters",
            "1 claim: nobody knows whether its place is as large as a province; left out"),
        exported.leftOut());
    String csv = texts(folder.resolve("out")).get("claims.csv");
    assertTrue(csv.contains("It is present in ████████, says ████."), csv);
    assertTrue(csv.contains(",present_in,Reed Brigade,organisation,Upper Weir,place,"));
    assertTrue(csv.contains("Lena Ortiz"));
  }

  @Test
  void partnersReadAllNamesButNoWholeTexts() throws IOException {
    Exported exported = export(Profile.PARTNER).into(folder.resolve("out"), Format.CSV);
    assertEquals(6, exported.claims());
    String csv = texts(folder.resolve("out")).get("claims.csv");
    assertTrue(csv.contains("Tomas Kell") && csv.contains("Weirside"));
    assertFalse(csv.contains("a test"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void sameCasebookGivesTheSameBytes(Format format) throws IOException {
    export(Profile.INTERNAL).into(folder.resolve("one"), format);
    export(Profile.INTERNAL).into(folder.resolve("two"), format);
    try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path other = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
        assertEquals(-1, Files.mismatch(file, other), file.toString());
      }
    }
  }

  /** The files of a folder as text, those in archives too. */
  private static Map<String, String> texts(Path out) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        texts.put(out.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
          for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            texts.put(
                file.getFileName() + "!" + e.getName(),
                new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }
}
