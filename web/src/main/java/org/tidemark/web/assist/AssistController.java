package org.tidemark.web.assist;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.NotEdtf;
import org.tidemark.model.time.When;
import org.tidemark.web.page.Pages;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.page.EntityLine;
import org.tidemark.workbench.page.ListEntities;

/** Answers fields while they are filled in. */
@Controller
public class AssistController {
  private static final int COMPLETIONS = 12;

  private final Desk desk;
  private final Pages pages;

  /** Answers from the casebook on the desk. */
  public AssistController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Names that have these letters in them. */
  @GetMapping("/names")
  public View names(@RequestParam("letters") String letters) {
    return pages.view(
        "assist/names",
        letters.isBlank()
            ? java.util.List.<EntityLine>of()
            : new ListEntities(desk.view(null)).named(letters, COMPLETIONS));
  }

  /** What a date in EDTF says, in words; if it is none, why, and a header that says so. */
  @GetMapping("/when")
  public ResponseEntity<String> when(@RequestParam("written") String written) {
    if (written.isBlank()) {
      return plain().body("");
    }
    return switch (Edtf.read(written.strip())) {
      case EdtfReading.Understood understood ->
          plain().body(When.of(understood.edtf()).asThroughout().inWords());
      case EdtfReading.Refused refused -> {
        NotEdtf because = refused.because();
        yield plain()
            .header("X-Tidemark-Refused", "yes")
            .body(because.reason() + "; " + because.advice());
      }
    };
  }

  private static ResponseEntity.BodyBuilder plain() {
    return ResponseEntity.ok().contentType(MediaType.valueOf("text/plain;charset=UTF-8"));
  }
}
