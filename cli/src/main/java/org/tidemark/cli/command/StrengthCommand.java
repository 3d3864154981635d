package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.StrengthFields;
import org.tidemark.cli.print.StrengthPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.strength.ShowStrength;
import org.tidemark.workbench.strength.Strength;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark strength}: all figures of an organisation side by side. */
@Command(
    name = "strength",
    description = {
      "Shows how many an organisation has over time, by every report that says so.",
      "",
      "Figures stand side by side and none is made of them. It is told which two cannot both be"
          + " true, and where a figure, those who joined and left, and a later figure cannot all"
          + " hold."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark strength ISKP", "  tidemark strength ISKP --on 2018 --json"})
final class StrengthCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "any of its names")
  private List<String> name = List.of();

  @Mixin private Then then = new Then();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    NameLists lists = new NameLists(Home.rules("en").resolve("names"));
    try (Desk desk = door.existingDesk()) {
      List<Strength> all =
          new ShowStrength(lists, desk.view(then.known()))
              .called(String.join(" ", name), then.on());
      if (door.json()) {
        door.console().json(json -> new StrengthFields(json).all(all));
      } else {
        all.forEach(new StrengthPrinter(door.console())::strength);
      }
    }
    return ExitCode.DONE;
  }
}
