package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidemark.workbench.outgoing.Format;

/** Every form that claims are written in has its page, and the pages tell what is lost. */
class FormatPagesTest {
  private static final Path PAGES = Project.file("docs/formats");
  private static final Pattern COUNTED =
      Pattern.compile("(?:losses\\.count\\(|year, null, |: year\\(last\\),)\\s*\"([^\"]+)\"");

  @Test
  void everyFormIsInTheListOfPages() {
    String list = Project.read(PAGES.resolve("README.md"));
    for (Format format : Format.values()) {
      Matcher row = Pattern.compile("\\[" + format.code() + "]\\(([a-z]+\\.md)\\)").matcher(list);
      assertTrue(row.find(), format + " has no row in docs/formats/README.md");
      assertTrue(Files.exists(PAGES.resolve(row.group(1))), row.group(1));
    }
  }

  @Test
  void everyLossThatIsCountedIsOnAPage() throws IOException {
    String pages = pages();
    List<String> counted = counted();
    assertTrue(counted.size() > 10, counted.toString());
    assertEquals(
        List.of(), counted.stream().filter(loss -> !pages.contains("- " + loss + "\n")).toList());
  }

  private static String pages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.sorted().map(Project::read).collect(Collectors.joining("\n"));
    }
  }

  private static List<String> counted() throws IOException {
    List<String> counted = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Project.file("formats/src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String code = Project.read(source);
        Matcher loss = COUNTED.matcher(code);
        while (loss.find()) {
          counted.add(loss.group(1));
        }
      }
    }
    return counted;
  }
}
