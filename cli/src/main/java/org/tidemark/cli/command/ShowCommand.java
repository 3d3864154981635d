package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.AnswerFields;
import org.tidemark.cli.json.StateFields;
import org.tidemark.cli.print.StatePrinter;
import org.tidemark.cli.print.WholePrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ask.AskWhole;
import org.tidemark.workbench.ask.EntityState;
import org.tidemark.workbench.ask.ShowEntity;
import org.tidemark.workbench.ask.Whole;
import org.tidemark.workbench.ask.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark show}: all that is held of an entity. */
@Command(
    name = "show",
    description = {
      "Shows an organisation, person, place or population as the reports tell of it.",
      "",
      "With --on, only what was surely or possibly so then: \"possibly\" stands before what some"
          + " reading of the report's words allows and another does not.",
      "",
      "With --whole, the answers to eighteen questions about an organisation, each with its"
          + " sentences, and what no source says."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark show \"Islamic State Khorasan\"",
      "  tidemark show ISK --on 2019-06",
      "  tidemark show ISK --on 2019-06 --whole",
      "  tidemark show ISK --on 2019 --known 2024-12-31 --json"
    })
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "ENTITY", arity = "1..*", description = "any of its names")
  private List<String> name = List.of();

  @Mixin private Then then = new Then();

  @Option(names = "--all", description = "show every line, not the first few under a heading")
  private boolean all;

  @Option(names = "--whole", description = "answer all eighteen questions")
  private boolean whole;

  @Override
  public Integer call() {
    Front door = Front.of(front);
    Window on = then.on();
    try (Desk desk = door.existingDesk()) {
      if (whole) {
        whole(door, new AskWhole(desk.view(then.known())).of(String.join(" ", name), on));
        return ExitCode.DONE;
      }
      List<EntityState> states =
          new ShowEntity(desk.view(then.known())).called(String.join(" ", name), on);
      if (door.json()) {
        door.console().json(json -> new StateFields(json).states(states));
      } else {
        new StatePrinter(door.console(), all).states(states);
      }
    }
    return ExitCode.DONE;
  }

  private void whole(Front door, List<Whole> wholes) {
    if (door.json()) {
      door.console().json(json -> new AnswerFields(json).wholes(wholes));
    } else {
      new WholePrinter(door.console(), all).wholes(wholes);
    }
  }
}
