package org.tidemark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchRuleTest {
  @TempDir Path folder;
  private Path rules = Path.of("");
  private Typed.At desk = Typed.At.casebook(Path.of(""));

  @BeforeEach
  void readReport() throws IOException {
    rules = folder.resolve("rules");
    copy(Path.of("..", "rules", "en"), rules);
    desk = Typed.At.casebook(folder.resolve("c.tidemark"));
    desk.type("read", report("one", "The Reed Brigade is led by Lena Ortiz."));
  }

  private String report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), text + "\n").toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private Typed rules(String... args) {
    String[] all = Stream.concat(Stream.of("rules"), Stream.of(args)).toArray(String[]::new);
    return desk.type(
        Stream.concat(Stream.of(all), Stream.of("--rules", rules.toString()))
            .toArray(String[]::new));
  }

  /** The rule that found the leader. */
  private String rule() {
    String json =
        desk.type("claims", "--kind", "leads", "--status", "proposed,accepted,withdrawn", "--json")
            .out();
    return json.replaceAll("(?s).*\"rule\": \"([^\"]+)\".*", "$1");
  }

  private String statusOfLeader() {
    String json =
        desk.type("claims", "--kind", "leads", "--status", "proposed,accepted,withdrawn", "--json")
            .out();
    return json.replaceAll("(?s).*\"status\": \"(\\w+)\".*", "$1");
  }

  @Test
  void claimsGoWithTheirRuleAndComeBackWithIt() {
    assertEquals("proposed", statusOfLeader());
    Typed off = rules("off", rule());
    assertEquals(0, off.code(), off.err());
    assertEquals("withdrawn", statusOfLeader());
    assertTrue(rules("list").out().contains(", off"), "the list says what is off");
    assertEquals(0, rules("on", rule()).code());
    assertEquals("proposed", statusOfLeader());
    assertFalse(rules("list").out().contains(", off"), "nothing is off any more");
    assertEquals(0, desk.type("verify").code());
  }

  @Test
  void nothingMoreIsFoundByRuleThatIsOff() throws IOException {
    String rule = rule();
    rules("off", rule);
    String two = report("two", "The Salt Brigade is led by Omar Vidal.");
    Typed read = desk.type("read", "--json", "--rules", rules.toString(), two);
    assertFalse(read.out().contains(rule), read.out());
  }

  @Test
  void whatPersonAcceptedStays() {
    String json = desk.type("claims", "--kind", "leads", "--json").out();
    int at = json.indexOf("\"id\": \"") + 7;
    desk.type("accept", json.substring(at, at + 16));
    assertTrue(rules("off", rule(), "--json").out().contains("\"kept\": 1"), "one claim stays");
    assertEquals("accepted", statusOfLeader());
  }

  @Test
  void ruleThatIsNotThereIsNamed() {
    Typed typed = rules("off", "people/no-such-rule");
    assertTrue(typed.err().contains("people/no-such-rule"), typed.err());
    assertEquals(1, typed.code());
  }
}
