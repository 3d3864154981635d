package org.tidemark.cli.command;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.World;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a call that makes no sense: one sentence, and where to read on. */
final class WrongCall implements IParameterExceptionHandler {
  private final World world;

  WrongCall(World world) {
    this.world = world;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    String what = String.valueOf(wrong.getMessage()).strip();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> likely = unmatched.getSuggestions();
      String given = String.join(" ", unmatched.getUnmatched());
      what = "\"" + given + "\" is not understood here";
      if (!likely.isEmpty()) {
        what += "; did you mean " + String.join(" or ", likely) + "?";
      }
    }
    String name = line.getCommandSpec().qualifiedName();
    String stop = what.endsWith("?") || what.endsWith(".") ? " " : ". ";
    new Console(world, false).error(what + stop + "Help: " + name + " --help");
    return ExitCode.WRONG_CALL;
  }
}
