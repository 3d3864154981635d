package org.tidemark.web.report;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.page.OpenReport;
import org.tidemark.workbench.page.OpenedReport;

/** Shows a report beside its claims. */
@Controller
public class ReportController {
  private final Desk desk;
  private final Pages pages;

  /** Shows reports of the casebook on the desk. */
  public ReportController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** The report whose name begins with these digits. */
  @GetMapping("/reports/{report}")
  public View report(@PathVariable("report") String report) {
    OpenedReport opened = new OpenReport(desk.view(null)).called(report);
    return pages.view(
        "report/read",
        new ReadPage(
            pages.frame(opened.line().source().called(), Section.REPORTS),
            opened.line(),
            new Marking(opened.text(), opened.claims()).passages(),
            opened.claims().stream().map(Card::of).toList()));
  }
}
