package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.words.BriefTime;

/** The list of a casebook's reports. */
public final class ReportsPrinter {
  private static final int NAME = 14;
  private static final int DATE = 13;
  private static final int CLAIMS = 12;

  private final Console console;

  /** Prints to this console. */
  public ReportsPrinter(Console console) {
    this.console = console;
  }

  /** One line a report, in the order in which they were recorded. */
  public void list(List<ReportLine> reports) {
    for (ReportLine report : reports) {
      String date = BriefTime.ofEdtf(report.source().published());
      String first =
          console.styled(Style.CYAN, padded(report.id().brief(), NAME))
              + padded(date.isEmpty() ? "undated" : date, DATE)
              + padded(Sayings.count(report.claims(), "claim"), CLAIMS);
      List<String> words = new ArrayList<>();
      words.add(report.source().called());
      if (report.source().publisher() != null) {
        words.add(report.source().publisher());
      }
      if (report.source().title() != null) {
        words.add(report.source().file());
      }
      console.hanging(first, NAME + DATE + CLAIMS, Style.PLAIN, String.join(", ", words));
    }
    if (reports.isEmpty()) {
      console.line("No reports yet: tidemark read FILE");
    }
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }
}
