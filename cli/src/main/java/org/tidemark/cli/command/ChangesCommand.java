package org.tidemark.cli.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.AnswerFields;
import org.tidemark.cli.print.ChangesPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.AskChanges;
import org.tidemark.workbench.ask.AskLearned;
import org.tidemark.workbench.ask.Changes;
import org.tidemark.workbench.ask.Learned;
import org.tidemark.workbench.ask.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark changes}: what changed in the world, or what the casebook learned. */
@Command(
    name = "changes",
    description = {
      "Tells what changed between two dates: + it began, − it ended, • it happened, ? it was so"
          + " and no source speaks of it any more.",
      "",
      "With --learned-since, tells instead what the casebook learned after a date: reports, claims"
          + " and decisions, up to now or to --known."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark changes ISK --from 2017 --to 2020-06",
      "  tidemark changes --from 2020 --to 2021",
      "  tidemark changes ISK --learned-since 2024-06-01 --known 2024-12-31"
    })
final class ChangesCommand implements Callable<Integer> {
  private static final String LIMIT = "50";

  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "ENTITY", arity = "0..*", description = "any of its names")
  private List<String> name = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "the earlier date (EDTF)")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "the later date (EDTF)")
  private @Nullable String to;

  @Option(
      names = "--learned-since",
      paramLabel = "DATE",
      description = "what the casebook learned after the end of that day")
  private @Nullable String since;

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description = "what the casebook held at the end of that day")
  private @Nullable String known;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = LIMIT,
      description = "at most so many, 0 for all (default: ${DEFAULT-VALUE})")
  private int limit = Integer.parseInt(LIMIT);

  @Override
  public Integer call() {
    Front door = Front.of(front);
    Instant moment = known == null ? null : Window.moment(known, "--known");
    String whom = String.join(" ", name);
    Instant after = since == null ? null : Window.moment(since, "--learned-since");
    try (Desk desk = door.existingDesk()) {
      if (after == null) {
        changes(door, desk.view(moment), whom);
      } else {
        learned(door, new AskLearned(desk.view(moment)).since(after, whom.isEmpty() ? null : whom));
      }
    }
    return ExitCode.DONE;
  }

  private void changes(Front door, View view, String whom) {
    if (from == null || to == null) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "changes between what? Give --from DATE and --to DATE, or --learned-since DATE.");
    }
    Window earlier = Window.of(from, "--from");
    Window later = Window.of(to, "--to");
    AskChanges asking = new AskChanges(view);
    List<Changes> changes =
        whom.isEmpty()
            ? List.of(asking.ofAll(earlier, later, limit))
            : asking.of(whom, earlier, later, limit);
    if (door.json()) {
      door.console().json(json -> new AnswerFields(json).changes(changes));
    } else {
      new ChangesPrinter(door.console()).changes(changes);
    }
  }

  private static void learned(Front door, Learned learned) {
    if (door.json()) {
      door.console().json(json -> new AnswerFields(json).learned(learned));
    } else {
      new ChangesPrinter(door.console()).learned(learned);
    }
  }
}
