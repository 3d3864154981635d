package org.tidemark.cli.command;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.tidemark.cli.json.ReadingFields;
import org.tidemark.cli.print.ReadingPrinter;
import org.tidemark.cli.terminal.Console;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.read.Pile;
import org.tidemark.workbench.read.ReadSummary;
import org.tidemark.workbench.read.ReadingListener;

/** What {@code read} and {@code compare} have in common: a pile goes in, its outcome is told. */
final class Reading {
  private final Front front;
  private final Bringing bringing;
  private final Pile pile;

  /** The use case that reads a pile. */
  @FunctionalInterface
  interface Work {
    ReadSummary read(Pile pile, ReadingListener listener);
  }

  Reading(Front front, Bringing bringing) {
    if (bringing.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "Name the reports to read, or - for standard input, or a table of them with --manifest.");
    }
    this.front = front;
    this.bringing = bringing;
    this.pile = bringing.pile(front.world().in());
  }

  int run(Work work) {
    return Bringing.code(front.json() ? json(work) : told(work));
  }

  private ReadSummary told(Work work) {
    ReadingPrinter printer = new ReadingPrinter(front.console(), front.quiet(), bringing.all());
    ReadSummary summary = work.read(pile, printer);
    printer.end(summary);
    return summary;
  }

  private ReadSummary json(Work work) {
    Console console = front.console();
    AtomicReference<ReadSummary> summary = new AtomicReference<>();
    console.json(json -> {
      ReadingFields fields = new ReadingFields(json);
      fields.begin();
      ReadSummary done = work.read(pile, fields.andErrorsTo(console::error));
      fields.end(done);
      summary.set(done);
    });
    return Objects.requireNonNull(summary.get());
  }
}
