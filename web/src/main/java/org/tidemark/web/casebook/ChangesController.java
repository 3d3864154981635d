package org.tidemark.web.casebook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Links;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.ask.AskLearned;
import org.tidemark.workbench.ask.Learned;
import org.tidemark.workbench.ask.Window;

/** Shows what came into the casebook and what people decided, the latest first. */
@Controller
public class ChangesController {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Desk desk;
  private final Pages pages;

  /** Shows what changed in the casebook on the desk. */
  public ChangesController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * One thing that changed.
   *
   * @param when when, in UTC
   * @param what what, as a sentence
   * @param link where to look; empty if nowhere
   * @param by who did it; empty for reports
   * @param why the reason; empty if none was given
   */
  public record Line(Instant when, String what, String link, String by, String why) {
    /** The moment as a person reads it. */
    public String moment() {
      return MOMENT.format(when);
    }
  }

  /**
   * What changed.
   *
   * @param frame what stands around it
   * @param since since when, as it was written; empty for ever
   * @param lines what changed, the latest first
   */
  public record ChangesPage(Frame frame, String since, List<Line> lines) {}

  /** What changed since a moment. */
  @GetMapping("/changes")
  public View changes(@RequestParam(name = "since", defaultValue = "") String since) {
    Instant moment = since.isBlank() ? Instant.EPOCH : Window.moment(since.strip(), "The moment");
    Learned learned = new AskLearned(desk.view(null)).since(moment, null);
    List<Line> lines = new ArrayList<>();
    for (ReportLine report : learned.reports()) {
      lines.add(
          new Line(
              report.recorded(),
              "“" + report.source().called() + "” came in, with " + report.claims() + " claims",
              Links.report(report.id()) + "/comparison",
              "",
              ""));
    }
    for (Learned.Act act : learned.acts()) {
      lines.add(new Line(act.recorded(), act.what(), "", act.by(), act.why()));
    }
    lines.sort(Comparator.comparing(Line::when).reversed());
    return pages.view(
        "casebook/changes",
        new ChangesPage(pages.frame("Changes", Section.CHANGES), since.strip(), lines));
  }
}
