package org.tidemark.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidemark.model.EntityKind;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.AskWhole;
import org.tidemark.workbench.ask.ListReports;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.SearchWords;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.ask.Whole;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.page.EntityLine;
import org.tidemark.workbench.page.ListEntities;
import org.tidemark.workbench.page.OpenReport;
import org.tidemark.workbench.page.OpenedReport;

/** Answers questions as JSON. */
@Controller
@RequestMapping("/api")
public class AskingApi {
  private static final int HITS = 100;

  private final Desk desk;

  /** Answers from the casebook on the desk. */
  public AskingApi(Desk desk) {
    this.desk = desk;
  }

  private View view(String known) {
    @Nullable Instant moment = known.isBlank() ? null : Window.moment(known.strip(), "The moment");
    return desk.view(moment);
  }

  /** The reports. */
  @GetMapping("/reports")
  public ResponseEntity<String> reports(
      @RequestParam(name = "known", defaultValue = "") String known) {
    return Json.answer(json -> {
      json.writeStartObject();
      Json.list(json, "reports", new ListReports(view(known)).all(), Json::report);
      json.writeEndObject();
    });
  }

  /** A report with its text and claims. */
  @GetMapping("/reports/{report}")
  public ResponseEntity<String> report(@PathVariable("report") String digits) {
    OpenedReport opened = new OpenReport(desk.view(null)).called(digits);
    return Json.answer(json -> {
      json.writeStartObject();
      json.writeFieldName("report");
      Json.report(json, opened.line());
      json.writeStringField("text", opened.text().characters());
      Json.list(json, "claims", opened.claims(), Json::claim);
      json.writeEndObject();
    });
  }

  /** One claim. */
  @GetMapping("/claims/{claim}")
  public ResponseEntity<String> claim(@PathVariable("claim") String digits) {
    return Json.answer(json -> Json.claim(json, new OpenReport(desk.view(null)).claim(digits)));
  }

  /** The entities of a kind. */
  @GetMapping("/entities")
  public ResponseEntity<String> entities(
      @RequestParam(name = "kind", defaultValue = "organisation") String kind,
      @RequestParam(name = "known", defaultValue = "") String known) {
    List<EntityLine> lines = new ListEntities(view(known)).of(EntityKind.ofCode(kind));
    return Json.answer(json -> {
      json.writeStartObject();
      Json.list(json, "entities", lines, AskingApi::entity);
      json.writeEndObject();
    });
  }

  private static void entity(JsonGenerator json, EntityLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", line.kind().code());
    json.writeStringField("name", line.name());
    Json.list(json, "other_names", line.otherNames(), JsonGenerator::writeString);
    json.writeNumberField("reports", line.reports());
    json.writeEndObject();
  }

  /** All that is held of an organisation on a date. */
  @GetMapping("/organisations/{name}")
  public ResponseEntity<String> organisation(
      @PathVariable("name") String name,
      @RequestParam(name = "on", defaultValue = "") String on,
      @RequestParam(name = "known", defaultValue = "") String known) {
    @Nullable Window window = on.isBlank() ? null : Window.of(on.strip(), "The date");
    List<Whole> wholes = new AskWhole(view(known)).of(name, window);
    return Json.answer(json -> {
      json.writeStartObject();
      Json.list(json, "organisations", wholes, AskingApi::whole);
      json.writeEndObject();
    });
  }

  private static void whole(JsonGenerator json, Whole whole) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", whole.subject().kind().code());
    json.writeStringField("name", whole.subject().name());
    Json.list(json, "chapters", whole.chapters(), AskingApi::chapter);
    json.writeEndObject();
  }

  private static void chapter(JsonGenerator json, Whole.Chapter chapter) throws IOException {
    json.writeStartObject();
    json.writeStringField("question", chapter.question());
    Json.list(json, "themes", chapter.themes(), AskingApi::theme);
    json.writeEndObject();
  }

  private static void theme(JsonGenerator json, Theme theme) throws IOException {
    json.writeStartObject();
    json.writeStringField("heading", theme.heading());
    Json.list(json, "then", theme.then(), AskingApi::matter);
    Json.list(json, "before", theme.before(), AskingApi::matter);
    Json.list(json, "after", theme.after(), AskingApi::matter);
    Json.list(json, "denied", theme.denied(), AskingApi::matter);
    Json.text(json, "silence", theme.isSilent() ? theme.silence() : null);
    json.writeEndObject();
  }

  private static void matter(JsonGenerator json, Matter matter) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", matter.kind().code());
    json.writeStringField("name", matter.name());
    json.writeStringField("bearing", matter.bearing().name().toLowerCase(java.util.Locale.ROOT));
    Json.list(json, "claims", matter.all(), Json::claim);
    json.writeEndObject();
  }

  /** Claims whose quotes have these words. */
  @GetMapping("/search")
  public ResponseEntity<String> search(@RequestParam("words") String words) {
    var found = new SearchWords(desk.view(null)).has(words, null, HITS);
    return Json.answer(json -> {
      json.writeStartObject();
      Json.list(json, "claims", found.claims(), Json::claim);
      json.writeEndObject();
    });
  }
}
