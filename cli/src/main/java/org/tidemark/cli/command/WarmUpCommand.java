package org.tidemark.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Look;
import org.tidemark.cli.terminal.World;
import org.tidemark.web.Order;
import org.tidemark.web.Rehearsal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * The common commands run once for nobody, in an empty folder: the launcher has Java remember what
 * they load, so that later starts are faster.
 */
@Command(name = "warm-up", hidden = true, description = "Runs the common commands for nobody.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String CASEBOOK = "warm-up.tidemark";

  @ParentCommand private @Nullable Front front;

  @Override
  public Integer call() {
    Path examples = Home.folder().resolve("examples");
    if (!Files.isDirectory(examples)) {
      return ExitCode.DONE;
    }
    run("read", examples.toString());
    run("claims", "--limit", "5");
    run("claims", "--json", "--limit", "5");
    run("show", "Islamic State");
    run("reports");
    run("explain", "0");
    run("export", "--format", "coding", "--out", "warm-up");
    run("help");
    Rehearsal.of(
        new Order(
            CASEBOOK,
            Order.ANY_PORT,
            Front.of(front).world().readers().apply(Home.rules("en")),
            "nobody",
            Front.of(front).world().clock()));
    return ExitCode.DONE;
  }

  private void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    World world =
        new World(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Front.of(front).world().clock(),
            Look.PLAIN,
            Front.of(front).world().readers());
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.addAll(List.of("--casebook", CASEBOOK));
    Front.run(world, all.toArray(String[]::new));
  }
}
