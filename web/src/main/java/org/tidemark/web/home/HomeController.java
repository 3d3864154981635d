package org.tidemark.web.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.ask.ListReports;

/** Shows the first page. */
@Controller
public class HomeController {
  private static final Comparator<ReportLine> LAST_OUT_FIRST =
      Comparator.comparing(
              HomeController::published,
              Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(line -> line.source().called())
          .thenComparing(ReportLine::id);

  private final Desk desk;
  private final Pages pages;

  /** The first page of the casebook on the desk. */
  public HomeController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** The first page. */
  @GetMapping("/")
  public View home() {
    List<ReportLine> reports =
        new ListReports(desk.view(null)).all().stream().sorted(LAST_OUT_FIRST).toList();
    return pages.view(
        "home/home",
        new HomePage(
            pages.frame("Reports", Section.REPORTS),
            reports.stream().map(ReportRow::new).toList(),
            reports.stream().mapToInt(ReportLine::claims).sum()));
  }

  private static @Nullable LocalDate published(ReportLine line) {
    String written = line.source().published();
    return written != null && Edtf.read(written) instanceof EdtfReading.Understood understood
        ? understood.edtf().earliest().orElse(null)
        : null;
  }
}
