package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.read.ReadReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark read}: the main job. */
@Command(
    name = "read",
    description = {
      "Reads reports into the casebook and tells what each adds.",
      "",
      "Reports are read in the order in which they came out. For each, the claims that are new"
          + " are told with their words, and for those the casebook already held the earlier words"
          + " as well. A report that was read before is told and left alone."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark read report.pdf --published 2024-09-14 --publisher \"Two Rivers Institute\"",
      "  tidemark read reports/            every report of a folder",
      "  tidemark read --manifest list.tsv files and dates from a table",
      "  pdftotext old.pdf - | tidemark read - --title \"An old report\" --published 1974",
      "  tidemark read report.md --json | jq '.documents[].claims[] | select(.new) | .says'"
    })
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;
  @Mixin private Bringing bringing = new Bringing();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    Reading reading = new Reading(door, bringing);
    LazyReader reader = bringing.reader(door);
    reader.begin();
    try (Desk desk = door.desk()) {
      return reading.run((pile, listener) -> new ReadReports(desk, reader).read(pile, listener));
    }
  }
}
