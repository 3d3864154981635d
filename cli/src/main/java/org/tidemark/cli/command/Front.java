package org.tidemark.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.World;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The front door itself: {@code tidemark} with the options that every command has. */
@Command(
    name = "tidemark",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads reports about organisations that change, and keeps what they say.",
      "Every claim stands on the words of a report; nothing is overwritten."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark read report.pdf --published 2024-09 --publisher \"Two Rivers Institute\"",
      "  tidemark show \"Islamic State Khorasan\" --on 2019-06",
      "  tidemark claims --kind leads --about \"Islamic State Khorasan\"",
      "  tidemark help read",
      "",
      "Exit codes: 0 done, 1 the answer is no, 2 the call is wrong, 3 the input is bad,",
      "4 a fault of Tidemark's own."
    })
public final class Front implements Callable<Integer> {
  private final World world;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--casebook",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      defaultValue = "casebook.tidemark",
      description = "the casebook to work with (default: ${DEFAULT-VALUE} where you stand)")
  private String casebook = "casebook.tidemark";

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "answer as JSON, as docs/formats/json.md describes")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "say nothing but answers and errors")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "show this help")
  @SuppressWarnings("UnusedVariable") // picocli looks for the option
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "show the version")
  @SuppressWarnings("UnusedVariable") // picocli looks for the option
  private boolean version;

  Front(World world) {
    this.world = world;
  }

  /** Runs one command in this world. */
  public static int run(World world, String... args) {
    try {
      return line(world, args).execute(args);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return failed(world, e);
    } finally {
      world.out().flush();
    }
  }

  private static CommandLine line(World world, String... args) {
    CommandLine line = Commands.line(world, args);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(world.look().colours() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(world.look().width());
    line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new WrongCall(world));
    line.setExecutionExceptionHandler((e, _, _) -> failed(world, e));
    return line;
  }

  private static int failed(World world, Throwable failure) {
    Trouble trouble = Trouble.of(failure);
    new Console(world, false).error(trouble.sentence());
    return ExitCode.of(trouble);
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  /** The front door a command hangs in; picocli has put it there before the command is called. */
  static Front of(@Nullable Front parent) {
    return Objects.requireNonNull(parent, "a command without its front door");
  }

  World world() {
    return world;
  }

  Console console() {
    return new Console(world, quiet);
  }

  boolean json() {
    return json;
  }

  boolean quiet() {
    return quiet;
  }

  String casebook() {
    return casebook;
  }

  Instant now() {
    return world.clock().instant();
  }

  /** The casebook, made with its first report if it is not there. */
  Desk desk() {
    return Desk.begin(casebook, world.clock());
  }

  /** The casebook, which must be there. */
  Desk existingDesk() {
    return Desk.existing(casebook, world.clock());
  }
}
