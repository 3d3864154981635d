package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.ClaimFields;
import org.tidemark.cli.print.ReportsPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.ask.ListReports;
import org.tidemark.workbench.ask.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark reports}: the reports of a casebook. */
@Command(
    name = "reports",
    description = "Lists the reports of the casebook, in the order in which they were recorded.",
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark reports", "  tidemark reports --known 2024-12-31 --json"})
final class ReportsCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description = "those the casebook held at the end of that day")
  private @Nullable String known;

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      List<ReportLine> reports =
          new ListReports(desk.view(known == null ? null : Window.moment(known, "--known"))).all();
      if (door.json()) {
        door.console()
            .json(json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("reports");
              for (ReportLine report : reports) {
                new ClaimFields(json).report(report);
              }
              json.writeEndArray();
              json.writeEndObject();
            });
      } else {
        new ReportsPrinter(door.console()).list(reports);
      }
    }
    return ExitCode.DONE;
  }
}
