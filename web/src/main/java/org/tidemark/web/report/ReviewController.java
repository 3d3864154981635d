package org.tidemark.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.web.page.Pages;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.page.OpenReport;

/** Takes decisions on a claim and answers with the claim as it stands then. */
@Controller
@RequestMapping("/reports/{report}/claims/{claim}")
public class ReviewController {
  private final Decider decider;
  private final Pages pages;

  /** Takes the decisions of this person. */
  public ReviewController(Decider decider, Pages pages) {
    this.decider = decider;
    this.pages = pages;
  }

  private Told told(String claim) {
    return new OpenReport(decider.desk().view(null)).claim(claim);
  }

  private View card(String claim) {
    return pages.view("report/card", Card.of(told(claim)));
  }

  /** The words do say this. */
  @PostMapping("/accept")
  public View accept(
      @PathVariable("claim") String claim,
      @RequestParam(name = "why", defaultValue = "") String why) {
    decider.because(why).accept(claim);
    return card(claim);
  }

  /** They do not. */
  @PostMapping("/reject")
  public View reject(
      @PathVariable("claim") String claim,
      @RequestParam(name = "why", defaultValue = "") String why) {
    decider.because(why).reject(claim);
    return card(claim);
  }

  /** What was decided is taken back. */
  @PostMapping("/reopen")
  public View reopen(@PathVariable("claim") String claim) {
    decider.because("").reopen(claim);
    return card(claim);
  }

  /** The claim as it lies beside its report. */
  @GetMapping
  public View claim(@PathVariable("claim") String claim) {
    return card(claim);
  }

  /** The form in which the claim is corrected. */
  @GetMapping("/correction")
  public View form(@PathVariable("claim") String digits, @RequestParam Map<String, String> form) {
    Told told = told(digits);
    Claim claim = told.claim();
    Kind kind = Written.kind(form, claim.kind());
    String path = Card.of(told).path() + "/correction";
    return pages.view(
        "report/coding",
        new CodingPage(path, Fields.of(claim, kind), claim.quote().exact(), null, false));
  }

  /** The words say something else. */
  @PostMapping("/correction")
  public View correct(
      @PathVariable("claim") String digits,
      @RequestParam Map<String, String> form,
      HttpServletResponse response) {
    Claim claim = told(digits).claim();
    List<String> changes = Written.changes(claim, form);
    decider.because(form.getOrDefault("why", "")).correct(digits, changes);
    response.setHeader("HX-Trigger", "tidemark-corrected");
    return pages.view("report/corrected", corrected(digits));
  }

  private Corrected corrected(String digits) {
    OpenReport open = new OpenReport(decider.desk().view(null));
    return new Corrected(Card.of(open.claim(digits)), Card.of(open.correctionOf(digits)));
  }

  /**
   * A claim and what now stands in its place.
   *
   * @param before the claim
   * @param after what stands in its place
   */
  public record Corrected(Card before, Card after) {}
}
