package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.print.UnreadPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.read.FindUnread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark unread}: what a report may say that no claim was made of. */
@Command(
    name = "unread",
    description = {
      "Lists sentences of a report that look like claims and of which the casebook has none,",
      "those that look most like one first."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark unread khorasan-2024.md", "  tidemark unread e187d64b --limit 0 --json"})
final class UnreadCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(
      paramLabel = "REPORT",
      description = "the first digits of its name, or its file's name")
  private String report = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "at most so many, 0 for all (default: ${DEFAULT-VALUE})")
  private int limit;

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      var reader = door.world().readers().apply(Home.rules("en"));
      FindUnread.Result found = new FindUnread(desk.view(null), reader).of(report);
      List<FindUnread.Sentence> all = found.sentences();
      List<FindUnread.Sentence> shown =
          limit == 0 ? all : all.subList(0, Math.min(limit, all.size()));
      UnreadPrinter printer = new UnreadPrinter(door.console());
      if (door.json()) {
        printer.json(shown, all.size());
      } else {
        printer.print(shown, all.size());
      }
    }
    return ExitCode.DONE;
  }
}
