package org.tidemark.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.outgoing.ExportClaims;
import org.tidemark.workbench.outgoing.Exported;
import org.tidemark.workbench.outgoing.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark export}: claims for other tools. */
@Command(
    name = "export",
    description = {
      "Writes claims for other tools, leaving out those that were found wrong.",
      "",
      "coding is one JSON file a report, named after the report's file; jsonl and csv are one"
          + " table, printed where no --out is given."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark export --format coding --out coded/",
      "  tidemark export --format csv > claims.csv"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}")
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "DIR", description = "the folder to write into")
  private @Nullable Path out;

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description = "what the casebook held at the end of that day")
  private @Nullable String known;

  @Override
  public Integer call() {
    Front door = Front.of(front);
    Format wanted = format == null ? Format.JSONL : format;
    if (out == null && wanted == Format.CODING) {
      throw new Trouble(
          Trouble.Cause.CALL, "A coding is one file a report; say where they go with --out DIR.");
    }
    try (Desk desk = door.existingDesk()) {
      ExportClaims export =
          new ExportClaims(desk.view(known == null ? null : Window.moment(known, "--known")));
      if (out == null) {
        export.to(door.world().out(), wanted);
      } else {
        told(door, export.into(out, wanted), out);
      }
    }
    return ExitCode.DONE;
  }

  private static void told(Front door, Exported exported, Path folder) {
    if (door.json()) {
      door.console()
          .json(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Path file : exported.files()) {
              json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeNumberField("claims", exported.claims());
            json.writeEndObject();
          });
    } else {
      int files = exported.files().size();
      door.console()
          .remark(
              exported.claims()
                  + " claims in "
                  + files
                  + (files == 1 ? " file" : " files")
                  + " in "
                  + folder);
    }
  }
}
