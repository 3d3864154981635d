package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.decide.ForgetPerson;
import org.tidemark.workbench.decide.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark forget}: a person is taken out of a casebook for good. */
@Command(
    name = "forget",
    description = {
      "Removes a person from the casebook for good: names are blacked out in texts, quotes, claims"
          + " and decisions, claims about them are withdrawn, the originals of reports that name"
          + " them are destroyed.",
      "",
      "The history keeps its hashes and says that somebody was forgotten, not whom. It cannot be"
          + " undone. Backups and exports made before still have the names; delete them yourself."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark forget \"Ada Lark\"",
      "  tidemark forget \"Ada Lark\" --for-good --by \"R. Amin\" --why \"asked for it\""
    })
final class ForgetCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "PERSON", description = "a name of the person")
  private String person = "";

  @Option(
      names = "--for-good",
      description = "do it, rather than only tell what it would take away")
  private boolean forGood;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who does it (default: ${DEFAULT-VALUE})")
  private String by = "";

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "the reason")
  private String why = "";

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      ForgetPerson forget = new ForgetPerson(desk, person);
      ForgetPerson.Extent extent = forget.extent();
      long entry = forGood ? forget.forGood(new Person(by, why)) : 0;
      if (door.json()) {
        json(door, extent, entry);
      } else {
        door.console().remark(words(extent));
      }
    }
    return ExitCode.DONE;
  }

  private String words(ForgetPerson.Extent extent) {
    String what =
        extent.claims()
            + (extent.claims() == 1 ? " claim" : " claims")
            + (forGood ? " withdrawn, " : " would be withdrawn, ")
            + extent.reports()
            + (extent.reports() == 1 ? " report" : " reports")
            + " blacked out and without original";
    return forGood
        ? "Forgotten: " + what + "."
        : "Nothing was done yet: " + what + ". Do it, with no way back, with --for-good.";
  }

  private void json(Front door, ForgetPerson.Extent extent, long entry) {
    door.console()
        .json(json -> {
          json.writeStartObject();
          json.writeBooleanField("done", forGood);
          json.writeNumberField("reports", extent.reports());
          json.writeNumberField("claims", extent.claims());
          if (forGood) {
            json.writeNumberField("entry", entry);
          }
          json.writeEndObject();
        });
  }
}
