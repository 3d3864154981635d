package org.tidemark.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.keep.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark backup}: all of a casebook in a new file. */
@Command(
    name = "backup",
    description = "Writes the whole casebook into a new file, while it may be in use.",
    footerHeading = "%nExamples:%n",
    footer = "  tidemark backup casebook-2024-09-14.tidemark")
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "FILE", description = "the file to write; it must not be there yet")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      new Backup(desk).to(file);
      Written.told(door, "Backed up to " + file, "file", file.toString());
    }
    return ExitCode.DONE;
  }
}
