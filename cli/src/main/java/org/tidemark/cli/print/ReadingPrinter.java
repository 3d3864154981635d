package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.Source;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.read.Progress;
import org.tidemark.workbench.read.ReadSummary;
import org.tidemark.workbench.read.ReadingListener;
import org.tidemark.workbench.read.ReportOutcome;

/** What {@code read} and {@code compare} say of each document, as soon as it is done. */
public final class ReadingPrinter implements ReadingListener {
  private static final int MANY_REPORTS = 12;

  private final Console console;
  private final FindingPrinter findings;
  private final boolean quiet;
  private final boolean everything;
  private boolean countsOnly;
  private boolean begun;

  /** Prints to this console; all claims, or the first few of each report. */
  public ReadingPrinter(Console console, boolean quiet, boolean everything) {
    this.console = console;
    this.findings = new FindingPrinter(console, everything);
    this.quiet = quiet;
    this.everything = everything;
  }

  @Override
  public void progress(Progress progress) {
    countsOnly = progress.total() > MANY_REPORTS && !everything;
    if (progress.done() == progress.total() && progress.total() > 0) {
      console.clearProgress();
      return;
    }
    String left = progress.left() == null ? "" : " · " + Sayings.time(progress.left()) + " left";
    console.progress(
        progress.step() + ", " + progress.done() + " of " + progress.total() + left + " …");
  }

  @Override
  public void outcome(ReportOutcome outcome) {
    if (outcome instanceof ReportOutcome.Failed failed) {
      console.error(failed.trouble().sentence());
      return;
    }
    if (quiet) {
      return;
    }
    if (begun && !countsOnly) {
      console.gap();
    }
    begun = true;
    switch (outcome) {
      case ReportOutcome.Read read -> read(read);
      case ReportOutcome.ReadBefore before -> before(before);
      case ReportOutcome.Failed _ -> {}
    }
  }

  private void before(ReportOutcome.ReadBefore before) {
    ReportLine report = before.report();
    header(report.source());
    String on = report.recorded().toString().substring(0, 10);
    console.wrapped(
        2,
        Style.PLAIN,
        "Read before, on "
            + on
            + ": "
            + Sayings.count(report.claims(), "claim")
            + ", none of them new."
            + " See them with: tidemark claims --report "
            + report.id().brief());
  }

  private void read(ReportOutcome.Read read) {
    header(read.report().source());
    String size = Sayings.count(read.words(), "word") + ", read in " + Sayings.time(read.took());
    console.line("  " + console.styled(Style.DIM, size + ", " + read.report().source().file()));
    console.line("  " + counts(read));
    if (countsOnly) {
      findings.contradictions(read);
    } else {
      findings.all(read);
    }
  }

  private void header(Source source) {
    List<String> parts = Sayings.imprint(source);
    String rest = String.join(", ", parts.subList(1, parts.size()));
    String title = console.styled(Style.BOLD, parts.getFirst());
    console.line(title + (rest.isEmpty() ? "" : " — " + rest));
  }

  private String counts(ReportOutcome.Read read) {
    if (read.findings().isEmpty()) {
      return "No claims found.";
    }
    return Sayings.count(read.findings().size(), "claim") + ": " + Sayings.tally(read.tally());
  }

  /** The last line, where there was more than one document. */
  public void end(ReadSummary summary) {
    console.clearProgress();
    if (summary.documents() < 2 || quiet) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(Sayings.count(summary.read(), "report") + " read");
    if (summary.before() > 0) {
      parts.add(summary.before() + " read before");
    }
    if (summary.failed() > 0) {
      parts.add(summary.failed() + " could not be read");
    }
    console.gap();
    console.line(
        String.join(", ", parts)
            + "; "
            + Sayings.count(summary.tally().all(), "claim")
            + ": "
            + Sayings.tally(summary.tally())
            + ".");
  }
}
