package org.tidemark.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.tidemark.model.Kind;
import org.tidemark.web.page.Pages;
import org.tidemark.workbench.decide.Decided;
import org.tidemark.workbench.decide.Passage;

/** Takes what a person codes by hand, and the acceptance of many claims at once. */
@Controller
@RequestMapping("/reports/{report}")
public class CodingController {
  private static final double PERCENT = 100.0;

  private final Decider decider;
  private final Pages pages;

  /** Takes the claims of this person. */
  public CodingController(Decider decider, Pages pages) {
    this.decider = decider;
    this.pages = pages;
  }

  /** The form in which words are coded by hand. */
  @GetMapping("/coding")
  public View form(@PathVariable("report") String report, @RequestParam Map<String, String> form) {
    Kind kind = Written.kind(form, Kind.LEADS);
    return pages.view(
        "report/coding",
        new CodingPage(
            "/reports/" + report + "/coding",
            Fields.empty(kind),
            form.getOrDefault("words", ""),
            number(form.get("begin")),
            true));
  }

  /** The words say this. */
  @PostMapping("/coding")
  public void code(
      @PathVariable("report") String report,
      @RequestParam Map<String, String> form,
      HttpServletResponse response) {
    Passage words = new Passage(form.getOrDefault("words", ""), number(form.get("begin")));
    Decided decided =
        decider.because(form.getOrDefault("why", "")).code(report, words, Written.all(form));
    response.setHeader("HX-Trigger", "tidemark-coded");
    response.setHeader("X-Tidemark-Entry", Long.toString(decided.entry()));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** The open claims that are at least so probable, in hundredths, are accepted. */
  @PostMapping("/accept-above")
  public void acceptAbove(
      @PathVariable("report") String report,
      @RequestParam("percent") int percent,
      HttpServletResponse response) {
    decider
        .because("accepted together: " + percent + " in 100 or above")
        .acceptAbove(report, percent / PERCENT);
    response.setHeader("HX-Refresh", "true");
    response.setStatus(HttpServletResponse.SC_OK);
  }

  private static @Nullable Integer number(@Nullable String written) {
    return written == null || !written.matches("\\d{1,9}") ? null : Integer.valueOf(written);
  }
}
