package org.tidemark.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.outgoing.ExportClaims;
import org.tidemark.workbench.outgoing.Exported;
import org.tidemark.workbench.outgoing.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark export}: claims for other tools. */
@Command(
    name = "export",
    description = {
      "Writes claims for other tools, leaving out those that were found wrong.",
      "",
      "Says what the format could not hold. docs/formats has a page on each. Without --out a"
          + " format of one file is printed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark export --format coding --out coded/",
      "  tidemark export --format csv > claims.csv",
      "  tidemark export --format stix --profile public --out for-partners/",
      "  tidemark export --format docx --about \"Islamic State Khorasan\" --out profile/"
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

  @Mixin private Taking taking = new Taking();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    Format wanted = format == null ? Format.JSONL : format;
    if (out == null && wanted.file().isEmpty()) {
      throw new Trouble(
          Trouble.Cause.CALL,
          wanted.code() + " is more than one file; say where they go with --out DIR.");
    }
    try (Desk desk = door.existingDesk()) {
      ExportClaims export = new ExportClaims(taking.view(desk), taking.wanted(door));
      if (out == null) {
        told(door, export.to(door.world().out(), wanted));
      } else {
        told(door, export.into(out, wanted), out);
      }
    }
    return ExitCode.DONE;
  }

  private static void told(Front door, Exported exported) {
    exported.losses().forEach(door.console()::aside);
    exported.leftOut().forEach(door.console()::aside);
  }

  static void told(Front door, Exported exported, Path folder) {
    if (door.json()) {
      json(door, exported);
      return;
    }
    int files = exported.files().size();
    boolean listed = exported.claims() == 0 && exported.reports() > 0;
    int number = listed ? exported.reports() : exported.claims();
    String count = number + (listed ? " report" : " claim") + (number == 1 ? "" : "s");
    door.console()
        .remark(count + " in " + files + (files == 1 ? " file" : " files") + " in " + folder);
    listed(door, "This form cannot hold:", exported.losses());
    listed(door, "Left out for those it is for:", exported.leftOut());
  }

  private static void listed(Front door, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      door.console().remark(heading);
      lines.forEach(line -> door.console().remark("  " + line));
    }
  }

  private static void json(Front door, Exported exported) {
    door.console()
        .json(json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("files");
          for (Path file : exported.files()) {
            json.writeString(file.toString());
          }
          json.writeEndArray();
          json.writeNumberField("claims", exported.claims());
          texts(json, "losses", exported.losses());
          texts(json, "left_out", exported.leftOut());
          json.writeEndObject();
        });
  }

  private static void texts(JsonGenerator json, String name, List<String> lines)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String line : lines) {
      json.writeString(line);
    }
    json.writeEndArray();
  }
}
