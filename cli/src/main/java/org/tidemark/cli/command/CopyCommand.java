package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.keep.CopyCasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark copy}: a casebook into another store. */
@Command(
    name = "copy",
    description = {
      "Copies a casebook with its whole history into an empty one, such as a team's.",
      "A copy that was cut off goes on where it stopped."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark copy casebook.tidemark jdbc:postgresql://server/casebooks?user=amin",
      "  tidemark copy casebook.tidemark copy.tidemark"
    })
final class CopyCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(index = "0", paramLabel = "FROM", description = "the casebook to copy")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "an empty or new casebook")
  private String to = "";

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk source = Desk.existing(from, door.world().clock());
        Desk target = Desk.open(to, door.world().clock())) {
      long entries = new CopyCasebook(source).into(target);
      String what = entries == 1 ? "1 entry" : entries + " entries";
      Written.told(door, what + " copied to " + to, "entries", Long.toString(entries));
    }
    return ExitCode.DONE;
  }
}
