package org.tidemark.cli.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tidemark.cli.terminal.World;
import picocli.CommandLine;

/** All commands by name. Only the one that is called is made, for making them all takes time. */
final class Commands {
  private static final Map<String, Supplier<Object>> ALL = all();
  private static final Set<String> NEED_THE_OTHERS = Set.of("help", "completion");

  private Commands() {}

  private static Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("read", ReadCommand::new);
    all.put("compare", CompareCommand::new);
    all.put("import", ImportCommand::new);
    all.put("show", ShowCommand::new);
    all.put("ask", AskCommand::new);
    all.put("changes", ChangesCommand::new);
    all.put("search", SearchCommand::new);
    all.put("claims", ClaimsCommand::new);
    all.put("strength", StrengthCommand::new);
    all.put("open", OpenCommand::new);
    all.put("reports", ReportsCommand::new);
    all.put("explain", ExplainCommand::new);
    all.put("unread", UnreadCommand::new);
    all.put("export", ExportCommand::new);
    all.put("publish", PublishCommand::new);
    all.put("accept", AcceptCommand::new);
    all.put("reject", RejectCommand::new);
    all.put("correct", CorrectCommand::new);
    all.put("same", SameCommand::new);
    all.put("different", DifferentCommand::new);
    all.put("undo", UndoCommand::new);
    all.put("forget", ForgetCommand::new);
    all.put("serve", ServeCommand::new);
    all.put("rules", RulesCommand::new);
    all.put("verify", VerifyCommand::new);
    all.put("backup", BackupCommand::new);
    all.put("copy", CopyCommand::new);
    all.put("help", HelpCommand::new);
    all.put("completion", CompletionCommand::new);
    all.put("warm-up", WarmUpCommand::new);
    return all;
  }

  static CommandLine line(World world, String... args) {
    CommandLine line = new CommandLine(new Front(world));
    String called = Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
    Supplier<Object> one = NEED_THE_OTHERS.contains(called) ? null : ALL.get(called);
    if (one != null) {
      line.addSubcommand(called, one.get());
    } else {
      ALL.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    return line;
  }
}
