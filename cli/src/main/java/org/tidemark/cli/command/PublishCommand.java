package org.tidemark.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.outgoing.ExportClaims;
import org.tidemark.workbench.outgoing.Exported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark publish}: a casebook as a web site of plain files. */
@Command(
    name = "publish",
    description = {
      "Writes a web site of plain files: reports with the quotes marked, whom they speak of, a"
          + " timeline and a search.",
      "",
      "It asks nothing of any other place, and opens from a file server or straight from the"
          + " folder. Before others can read it, think of --profile public."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark publish site/",
      "  tidemark publish site/ --profile public --title \"Upper Valley, 2011-2024\""
    })
final class PublishCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "DIR", description = "the folder to write into")
  private Path folder = Path.of("");

  @Mixin private Taking taking = new Taking();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      Exported exported = new ExportClaims(taking.view(desk), taking.wanted(door)).site(folder);
      ExportCommand.told(door, exported, folder);
      if (!door.json()) {
        door.console().remark("Open " + folder.resolve("index.html"));
      }
    }
    return ExitCode.DONE;
  }
}
