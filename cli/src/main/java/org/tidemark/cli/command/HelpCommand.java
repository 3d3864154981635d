package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tidemark help}: what a command does, with examples. */
@Command(
    name = "help",
    description = "Says what a command does, with examples.",
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark help", "  tidemark help read"})
final class HelpCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "the command to explain")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    if (spec == null) {
      return ExitCode.OUR_FAULT;
    }
    CommandLine line = spec.root().commandLine();
    for (String name : names) {
      CommandLine next = line.getSubcommands().get(name);
      if (next == null) {
        throw new Trouble(
            Trouble.Cause.CALL,
            "There is no command \"" + name + "\"; tidemark help lists all of them.");
      }
      line = next;
    }
    line.usage(Front.of(front).world().out(), line.getColorScheme());
    return ExitCode.DONE;
  }
}
