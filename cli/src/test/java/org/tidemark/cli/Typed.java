package org.tidemark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tidemark.cli.command.Front;
import org.tidemark.cli.terminal.Look;
import org.tidemark.cli.terminal.World;
import org.tidemark.workbench.LazyReader;

/**
 * What came of a command that was typed.
 *
 * @param code its exit code
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
record Typed(int code, String out, String err) {
  private static final Map<Path, LazyReader> READERS = new ConcurrentHashMap<>();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z"));

  /** A casebook that commands are typed at. */
  record At(Path casebook, Look look, String input) {
    static At casebook(Path casebook) {
      return new At(casebook, Look.PLAIN, "");
    }

    At with(Look other) {
      return new At(casebook, other, input);
    }

    At given(String standardInput) {
      return new At(casebook, look, standardInput);
    }

    Typed type(String... args) {
      List<String> all = new ArrayList<>(List.of(args));
      all.addAll(List.of("--casebook", casebook.toString()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      World world =
          new World(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              new PrintStream(out, false, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              CLOCK,
              look,
              rules -> READERS.computeIfAbsent(rules, LazyReader::new));
      int code = Front.run(world, all.toArray(String[]::new));
      return new Typed(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
