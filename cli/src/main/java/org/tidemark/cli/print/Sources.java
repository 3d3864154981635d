package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.ReportId;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;

/** The reports an answer stands on, numbered in the order in which it comes to them. */
final class Sources {
  private static final int NUMBER = 5;

  private final Map<ReportId, ReportLine> reports = new LinkedHashMap<>();

  /** The number of a report with a place in it: "[2, paragraph 4]". */
  String mark(ReportLine report, Place place) {
    reports.putIfAbsent(report.id(), report);
    int number = new ArrayList<>(reports.keySet()).indexOf(report.id()) + 1;
    return "[" + number + ", " + place.inWords() + "]";
  }

  /** A claim's words with their source and the digits that name the claim. */
  String evidence(Told told) {
    return Sayings.quote(told.claim().quote().exact())
        + " "
        + mark(told.report(), told.place())
        + " "
        + ClaimPrinter.brief(told.claim());
  }

  /** The list of them, under what refers to it. */
  void list(Console console) {
    if (reports.isEmpty()) {
      return;
    }
    console.gap();
    console.line(console.styled(Style.BOLD, "Sources"));
    List<ReportLine> all = new ArrayList<>(reports.values());
    for (int i = 0; i < all.size(); i++) {
      String mark = "[" + (i + 1) + "]";
      String first = mark + " ".repeat(Math.max(1, NUMBER - mark.length()));
      String imprint = String.join(", ", Sayings.imprint(all.get(i).source()));
      console.hanging(first, NUMBER, Style.PLAIN, imprint);
    }
  }
}
