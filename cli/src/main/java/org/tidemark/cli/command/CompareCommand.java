package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.read.CompareReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark compare}: the main job on trial. */
@Command(
    name = "compare",
    description = {
      "Tells what reports would add, and keeps nothing.",
      "",
      "The same as read, with the casebook left as it is; without a casebook the reports are"
          + " compared with each other."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark compare draft.docx", "  tidemark compare older.txt newer.txt --all"})
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;
  @Mixin private Bringing bringing = new Bringing();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    Reading reading = new Reading(door, bringing);
    LazyReader reader = bringing.reader(door);
    reader.begin();
    if (!Desk.exists(door.casebook())) {
      return run(reading, null, reader, door);
    }
    try (Desk desk = door.existingDesk()) {
      return run(reading, desk, reader, door);
    }
  }

  private static int run(Reading reading, @Nullable Desk desk, LazyReader reader, Front door) {
    CompareReports compare = new CompareReports(desk, reader, door.now());
    return reading.run(compare::compare);
  }
}
