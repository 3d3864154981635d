package org.tidemark.cli.command;

import java.util.function.Function;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.decide.Decide;
import org.tidemark.workbench.decide.Decided;
import org.tidemark.workbench.decide.Person;
import picocli.CommandLine.Option;

/** What every decision is told: who decides, and why. */
final class Deciding {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who decides (default: ${DEFAULT-VALUE})")
  private String by = "";

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "the reason")
  private String why = "";

  /** Who decides. */
  Person person() {
    return person(by, why);
  }

  int decide(Front door, Function<Decide, Decided> decision) {
    Person person = person();
    return told(door, desk -> decision.apply(new Decide(desk, person)));
  }

  static Person person(String by, String why) {
    if (by.isBlank()) {
      throw new Trouble(Trouble.Cause.CALL, "A decision is somebody's; say whose with --by NAME.");
    }
    return new Person(by.strip(), why.strip());
  }

  /** Tells what was decided and how it is taken back. */
  static int told(Front door, Function<Desk, Decided> decision) {
    try (Desk desk = door.existingDesk()) {
      Decided decided = decision.apply(desk);
      if (door.json()) {
        door.console()
            .json(json -> {
              json.writeStartObject();
              json.writeNumberField("entry", decided.entry());
              json.writeStringField("decided", decided.what());
              json.writeEndObject();
            });
      } else {
        door.console()
            .remark(decided.what() + ". Take it back with: tidemark undo " + decided.entry());
      }
    }
    return ExitCode.DONE;
  }
}
