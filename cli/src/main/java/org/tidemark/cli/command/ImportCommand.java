package org.tidemark.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.ImportFields;
import org.tidemark.cli.print.ImportPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.incoming.ImportFile;
import org.tidemark.workbench.incoming.ImportListener;
import org.tidemark.workbench.incoming.ImportOrder;
import org.tidemark.workbench.incoming.ImportOutcome;
import org.tidemark.workbench.incoming.IncomingFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark import}: other programs' files come in. */
@Command(
    name = "import",
    description = {
      "Takes other programs' files into the casebook, each as a report of its own.",
      "",
      "Every row or element becomes a line of the report's text, and its claims stand on that line"
          + " and keep its address. What cannot be said in claims is counted. A file comes in whole"
          + " or not at all."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark import ucdp-actor-221.csv",
      "  tidemark import events.csv --mapping my-columns.tsv --dry-run",
      "  tidemark import consolidated.xml --published 2015-03-27",
      "  tidemark import coded/harbour.json --format coding --report harbour.txt"
    })
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "what form they have, where their content does not tell; one of docs/formats")
  private @Nullable String format;

  @Option(
      names = "--mapping",
      paramLabel = "TSV",
      description = "which claims the rows of your own table make (docs/formats/mapping.md)")
  private @Nullable Path mapping;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "the report that a coding or notes speak of: a file, or digits of one held")
  private @Nullable String report;

  @Option(names = "--dry-run", description = "show what would come, and keep nothing")
  private boolean dryRun;

  @Option(names = "--all", description = "list every claim, not the first few of each file")
  private boolean all;

  @ArgGroup(validate = false, heading = "What you say of the files, over what they say:%n")
  private ImportSaid said = new ImportSaid();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    IncomingFormat form = format == null ? null : IncomingFormat.ofCode(format);
    if (dryRun && !Desk.exists(door.casebook())) {
      return run(door, null, form);
    }
    try (Desk desk = dryRun ? door.existingDesk() : door.desk()) {
      return run(door, desk, form);
    }
  }

  private int run(Front door, @Nullable Desk desk, @Nullable IncomingFormat form) {
    if (!door.json()) {
      return each(door, desk, form, new ImportPrinter(door.console(), door.quiet(), all));
    }
    int[] code = {ExitCode.DONE};
    door.console()
        .json(json -> {
          ImportFields fields = new ImportFields(json, all);
          fields.begin();
          code[0] = each(door, desk, form, fields);
          fields.end();
        });
    return code[0];
  }

  private int each(
      Front door, @Nullable Desk desk, @Nullable IncomingFormat form, ImportListener listener) {
    ImportFile work = new ImportFile(desk);
    int code = ExitCode.DONE;
    for (Path file : files) {
      ImportOrder order = new ImportOrder(file, form, mapping, report, said.saying());
      try {
        ImportOutcome outcome = dryRun ? work.trial(order) : work.keep(order);
        listener.outcome(outcome);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        Trouble trouble = Trouble.of(e);
        door.console().error(trouble.sentence());
        listener.failed(file.toString(), trouble.sentence());
        code = Math.max(code, ExitCode.of(trouble));
      }
    }
    return code;
  }
}
