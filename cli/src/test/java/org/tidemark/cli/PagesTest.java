package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  private static final Path PROJECT = project();
  private static final Path README = PROJECT.resolve("README.md");
  private static final Path TOUR = PROJECT.resolve("docs/tour.md");
  private static final Pattern TABLED = Pattern.compile("(?m)^\\| `([a-z-]+)");
  private static final Pattern SECOND = Pattern.compile("(?m)^\\| `[a-z-]+`, `([a-z-]+)");
  private static final Pattern CALLED = Pattern.compile("\\./tidemark (help )?([a-z][a-z-]*)");

  @TempDir Path folder;

  @Test
  void readmeShowsWhatItsCommandsPrint() throws IOException {
    assertShowsWhatIsPrinted(README);
  }

  @Test
  void tourShowsWhatItsCommandsPrint() throws IOException {
    assertShowsWhatIsPrinted(TOUR);
  }

  @Test
  void pageOfRulesIsWhatTheRulesSay() throws IOException {
    Path page = PROJECT.resolve("docs/rules.md");
    String printed = Typed.At.casebook(folder).type("rules", "list", "--markdown").out();
    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(page, printed);
    }
    assertEquals(printed, Files.readString(page), page + " is old; see CONTRIBUTING.md");
  }

  @Test
  void everyCommandThatThePagesNameIsThere() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    TABLED.matcher(Page.of(README).text()).results().map(row -> row.group(1)).forEach(named::add);
    assertTrue(named.contains("read"), "the table of commands is gone");
    SECOND.matcher(Page.of(README).text()).results().map(row -> row.group(1)).forEach(named::add);
    for (Path file : List.of(README, TOUR)) {
      CALLED.matcher(Page.of(file).text()).results().map(call -> call.group(2)).forEach(named::add);
    }
    for (String command : named) {
      Typed help = Typed.At.casebook(folder.resolve("none")).type("help", command);
      assertEquals(0, help.code(), command + ": " + help.err());
    }
  }

  private void assertShowsWhatIsPrinted(Path file) throws IOException {
    Page page = Page.of(file);
    List<String> names = new ArrayList<>();
    Page filled =
        page.filled(block -> {
          names.add(block.name());
          return block.shownOf(printed(block));
        });
    assertFalse(names.isEmpty(), file + " shows no output");
    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(file, filled.text());
      return;
    }
    assertEquals(
        filled.text(), page.text(), file + " differs from the program; see CONTRIBUTING.md");
  }

  private String printed(Page.Block block) {
    assertFalse(block.commands().isEmpty(), block.name() + " follows no command");
    StringBuilder printed = new StringBuilder();
    Typed.At desk = Typed.At.casebook(folder.resolve("casebook.tidemark"));
    for (List<String> command : block.commands()) {
      Typed typed = desk.type(placed(command).toArray(String[]::new));
      assertEquals(block.isRefusal(), typed.code() != 0, command + ": " + typed.err());
      printed.append(typed.out()).append(typed.err());
    }
    return masked(printed.toString());
  }

  private List<String> placed(List<String> command) {
    List<String> placed = new ArrayList<>();
    String before = "";
    for (String argument : command) {
      Path base = before.equals("--out") ? folder : PROJECT;
      boolean path = before.equals("--out") || argument.startsWith("examples/");
      placed.add(path ? base.resolve(argument).toString() : argument);
      before = argument;
    }
    return placed;
  }

  /** What was printed, without what differs from day to day and from machine to machine. */
  private String masked(String printed) {
    return printed
        .replace(folder + "/", "")
        .replace(PROJECT + "/", "")
        .replaceAll("read in [^,]+,", "read in … s,")
        .replaceAll("Read before, on [0-9-]+", "Read before, on …")
        .replaceAll("\"recorded\": \"[^\"]+\"", "\"recorded\": \"…\"");
  }

  private static Path project() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder = Objects.requireNonNull(folder.getParent(), "the project's own folder");
    }
    return folder;
  }
}
