package org.tidemark.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.tidemark.workbench.LazyReader;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Look look) {
    return new Console(
        new World(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            InstantSource.fixed(Instant.EPOCH),
            look,
            LazyReader::new),
        false);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String words = "The brigade, which had been founded by dockers, split in two. ".repeat(5);
    console(new Look(false, false, false, 50)).wrapped(8, Style.DIM, words);
    assertTrue(out().lines().allMatch(line -> line.length() <= 50), out());
    assertTrue(out().lines().allMatch(line -> line.startsWith("        ")), out());
    assertEquals(words.strip(), out().replaceAll("\\s+", " ").strip());
  }

  @Test
  void coloursTakeNoRoomInALine() {
    Console console = console(new Look(true, true, false, 40));
    console.wrapped(0, Style.PLAIN, console.styled(Style.GREEN, "four") + " words of nothing much");
    assertEquals(1, out().lines().count(), out());
  }

  @Test
  void progressIsWrittenOverAndTakenAway() {
    Console console = console(new Look(false, false, true, 80));
    console.progress("reading, 1 of 2 …");
    console.line("an answer");
    assertEquals("\r\u001b[Kreading, 1 of 2 …\r\u001b[K", err());
    assertEquals("an answer\n", out());
  }

  @Test
  void progressIsForTerminalsOnly() {
    console(Look.PLAIN).progress("reading, 1 of 2 …");
    assertEquals("", err());
  }
}
