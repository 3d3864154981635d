package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.AnswerFields;
import org.tidemark.cli.print.FoundPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.Found;
import org.tidemark.workbench.ask.SearchWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark search}: words in quotes and in the texts of reports. */
@Command(
    name = "search",
    description = {
      "Searches the quotes of claims and the texts of reports for words, best first.",
      "All words must be there; \"in quotes\" in a row; beginning so*."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark search timber talc",
      "  tidemark search '\"suicide bombers\"' --limit 5",
      "  tidemark search kill* --on 2019-06 --json"
    })
final class SearchCommand implements Callable<Integer> {
  private static final String LIMIT = "10";

  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "what to look for")
  private List<String> words = List.of();

  @Mixin private Then then = new Then();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = LIMIT,
      description = "at most so many claims and passages (default: ${DEFAULT-VALUE})")
  private int limit = Integer.parseInt(LIMIT);

  @Override
  public Integer call() {
    Front door = Front.of(front);
    if (limit < 1) {
      throw new Trouble(Trouble.Cause.CALL, "--limit " + limit + " finds nothing; use 1 or more.");
    }
    try (Desk desk = door.existingDesk()) {
      Found found =
          new SearchWords(desk.view(then.known())).has(String.join(" ", words), then.on(), limit);
      if (door.json()) {
        door.console().json(json -> new AnswerFields(json).found(found));
      } else {
        new FoundPrinter(door.console()).found(found);
      }
    }
    return ExitCode.DONE;
  }
}
