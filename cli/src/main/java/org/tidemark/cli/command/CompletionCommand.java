package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tidemark completion}: so that the shell completes what is typed. */
@Command(
    name = "completion",
    description = "Prints a script with which bash and zsh complete commands and options.",
    footerHeading = "%nExamples:%n",
    footer = "  source <(tidemark completion)")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      Front.of(front).console().line(AutoComplete.bash("tidemark", spec.root().commandLine()));
    }
    return ExitCode.DONE;
  }
}
