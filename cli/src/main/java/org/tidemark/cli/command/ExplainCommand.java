package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.ExplanationFields;
import org.tidemark.cli.print.ExplanationPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ask.ExplainClaim;
import org.tidemark.workbench.ask.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark explain}: why a claim is believed. */
@Command(
    name = "explain",
    description =
        "Shows the words a claim stands on in their paragraph, how it was found, and who decided.",
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark explain 3f9c2a1b", "  tidemark explain 3f9c2a1b --json"})
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "CLAIM", description = "the first digits of its name")
  private String claim = "";

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      Explanation explanation = new ExplainClaim(desk.view(null)).of(claim);
      if (door.json()) {
        door.console().json(json -> new ExplanationFields(json).explanation(explanation));
      } else {
        new ExplanationPrinter(door.console()).explain(explanation);
      }
    }
    return ExitCode.DONE;
  }
}
