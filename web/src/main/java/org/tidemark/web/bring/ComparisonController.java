package org.tidemark.web.bring;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.page.OpenComparison;

/** Shows what a report did to the casebook when it came in. */
@Controller
public class ComparisonController {
  private final OpenComparison comparisons;
  private final Pages pages;

  /** Shows these comparisons. */
  public ComparisonController(OpenComparison comparisons, Pages pages) {
    this.comparisons = comparisons;
    this.pages = pages;
  }

  /**
   * The page of a comparison.
   *
   * @param frame what stands around it
   * @param comparison the comparison
   */
  public record ComparisonPage(Frame frame, Comparison comparison) {}

  /** What a report added to what was held before it. */
  @GetMapping("/reports/{report}/comparison")
  public View comparison(@PathVariable("report") String report) {
    OpenComparison.Compared compared = comparisons.of(report);
    Comparison comparison = Comparison.of(compared.report(), "", true, compared.findings());
    return pages.view(
        "bring/compared",
        new ComparisonPage(pages.frame(comparison.title(), Section.REPORTS), comparison));
  }
}
