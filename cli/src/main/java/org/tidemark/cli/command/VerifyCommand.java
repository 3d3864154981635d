package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Console;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.keep.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark verify}: whether a casebook is whole. */
@Command(
    name = "verify",
    description = {
      "Proves the casebook whole: its history unbroken, every quote in its report's text, every"
          + " original as it came.",
      "Ends with 1 if something is broken."
    },
    footerHeading = "%nExamples:%n",
    footer = "  tidemark verify --casebook project.tidemark")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      Verify verify = new Verify(desk);
      List<String> flaws = verify.flaws();
      if (door.json()) {
        json(door, flaws);
      } else if (flaws.isEmpty()) {
        door.console().remark(door.casebook() + " is whole: " + verify.reports() + " reports.");
      } else {
        flaws.forEach(door.console()::line);
      }
      return flaws.isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }
  }

  private static void json(Front door, List<String> flaws) {
    Console console = door.console();
    console.json(json -> {
      json.writeStartObject();
      json.writeBooleanField("whole", flaws.isEmpty());
      json.writeArrayFieldStart("flaws");
      for (String flaw : flaws) {
        json.writeString(flaw);
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}
