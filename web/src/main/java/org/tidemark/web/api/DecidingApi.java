package org.tidemark.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.decide.Decide;
import org.tidemark.workbench.decide.Decided;
import org.tidemark.workbench.decide.Passage;
import org.tidemark.workbench.decide.Person;

/** Takes decisions from programs; each answers with the entry by which it can be taken back. */
@Controller
@RequestMapping("/api")
public class DecidingApi {
  private final Desk desk;
  private final String person;

  /** Takes decisions of this person about the casebook on the desk. */
  public DecidingApi(Desk desk, String person) {
    this.desk = desk;
    this.person = person;
  }

  private ResponseEntity<String> decided(String why, Function<Decide, Decided> decision) {
    Decided decided = decision.apply(new Decide(desk, new Person(person, why.strip())));
    return Json.answer(json -> {
      json.writeStartObject();
      json.writeNumberField("entry", decided.entry());
      json.writeStringField("decided", decided.what());
      json.writeEndObject();
    });
  }

  /** The words do say this. */
  @PostMapping("/claims/{claim}/accept")
  public ResponseEntity<String> accept(
      @PathVariable("claim") String claim,
      @RequestParam(name = "why", defaultValue = "") String why) {
    return decided(why, decide -> decide.accept(claim));
  }

  /** They do not. */
  @PostMapping("/claims/{claim}/reject")
  public ResponseEntity<String> reject(
      @PathVariable("claim") String claim,
      @RequestParam(name = "why", defaultValue = "") String why) {
    return decided(why, decide -> decide.reject(claim));
  }

  /** They say something else: fields, each {@code field=value}, one a line. */
  @PostMapping("/claims/{claim}/correct")
  public ResponseEntity<String> correct(
      @PathVariable("claim") String claim,
      @RequestParam("fields") String fields,
      @RequestParam(name = "why", defaultValue = "") String why) {
    return decided(why, decide -> decide.correct(claim, lines(fields)));
  }

  /** Words of a report say this, which nobody had proposed. */
  @PostMapping("/reports/{report}/claims")
  public ResponseEntity<String> code(
      @PathVariable("report") String report,
      @RequestParam("words") String words,
      @RequestParam("fields") String fields,
      @RequestParam(name = "why", defaultValue = "") String why) {
    return decided(why, decide -> decide.code(report, new Passage(words, null), lines(fields)));
  }

  /** An earlier decision is taken back. */
  @PostMapping("/entries/{entry}/undo")
  public ResponseEntity<String> undo(
      @PathVariable("entry") long entry,
      @RequestParam(name = "why", defaultValue = "") String why) {
    return decided(why, decide -> decide.undo(entry));
  }

  private static List<String> lines(String fields) {
    return Arrays.stream(fields.split("\n", -1)).filter(line -> !line.isBlank()).toList();
  }
}
