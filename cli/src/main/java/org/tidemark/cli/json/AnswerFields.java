package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tidemark.workbench.ask.Aims;
import org.tidemark.workbench.ask.Area;
import org.tidemark.workbench.ask.Change;
import org.tidemark.workbench.ask.Changes;
import org.tidemark.workbench.ask.Composition;
import org.tidemark.workbench.ask.Events;
import org.tidemark.workbench.ask.Found;
import org.tidemark.workbench.ask.Leaders;
import org.tidemark.workbench.ask.Learned;
import org.tidemark.workbench.ask.Money;
import org.tidemark.workbench.ask.Relations;
import org.tidemark.workbench.ask.Rivals;
import org.tidemark.workbench.ask.Shown;
import org.tidemark.workbench.ask.Structure;
import org.tidemark.workbench.ask.Themed;
import org.tidemark.workbench.ask.Whole;

/** What {@code ask}, {@code changes}, {@code search} and {@code show --whole} print. */
public final class AnswerFields {
  private final JsonGenerator json;
  private final ClaimFields claims;
  private final MatterFields matters;

  /** Writes into this JSON. */
  public AnswerFields(JsonGenerator json) {
    this.json = json;
    this.claims = new ClaimFields(json);
    this.matters = new MatterFields(json);
  }

  private <T> void answers(List<? extends T> all, MatterFields.Writing<T> writing)
      throws IOException {
    json.writeStartObject();
    matters.array(
        "answers",
        all,
        each -> {
          json.writeStartObject();
          writing.write(each);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  /** Answers in themes, with what each has beside them. */
  public void themed(List<? extends Themed> all) throws IOException {
    answers(
        all,
        (Themed each) -> {
          matters.subject(each.subject());
          matters.array("themes", each.themes(), matters::theme);
          switch (each) {
            case Structure structure -> {
              matters.array("wholes", structure.wholes(), matters::node);
              matters.array("parts", structure.parts(), matters::node);
            }
            case Area area -> matters.array("turns", area.turns(), matters::turn);
            case Relations relations -> matters.graph(relations);
            case Leaders _, Composition _, Money _, Aims _ -> {}
          }
        });
  }

  /** Wholes of one name. */
  public void wholes(List<Whole> all) throws IOException {
    answers(
        all,
        (Whole whole) -> {
          matters.subject(whole.subject());
          matters.array("chapters", whole.chapters(), this::chapter);
          matters.array("rival_figures", whole.rivals(), this::rivals);
          matters.array("hedged", whole.hedged(), claims::told);
          matters.array("disputed", whole.disputed(), matters::matter);
        });
  }

  private void chapter(Whole.Chapter chapter) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", chapter.number());
    json.writeStringField("question", chapter.question());
    matters.array("themes", chapter.themes(), matters::theme);
    json.writeEndObject();
  }

  /** Events of one name, or of everybody. */
  public void events(List<Events> all) throws IOException {
    answers(
        all,
        (Events events) -> {
          matters.subject(events.subject());
          json.writeStringField("from", events.from().toString());
          json.writeStringField("to", events.to().toString());
          matters.array("events", events.shown(), this::shown);
          json.writeNumberField("more", events.more());
        });
  }

  /** Changes for entities of one name, or for everybody. */
  public void changes(List<Changes> all) throws IOException {
    answers(
        all,
        (Changes changes) -> {
          matters.subject(changes.subject());
          json.writeStringField("from", changes.from().written());
          json.writeStringField("to", changes.to().written());
          matters.array("changes", changes.changes(), this::change);
          json.writeNumberField("more", changes.more());
        });
  }

  private void change(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("change", Fields.code(change.sort()));
    Fields.text(json, "whose", change.whose());
    json.writeFieldName("matter");
    matters.matter(change.matter());
    json.writeEndObject();
  }

  /** What the casebook learned. */
  public void learned(Learned learned) throws IOException {
    json.writeStartObject();
    matters.array("reports", learned.reports(), claims::report);
    matters.array("claims", learned.claims(), claims::told);
    matters.array(
        "decided",
        learned.acts(),
        (Learned.Act act) -> {
          json.writeStartObject();
          json.writeNumberField("entry", act.entry());
          json.writeStringField("recorded", act.recorded().toString());
          json.writeStringField("by", act.by());
          json.writeStringField("what", act.what());
          json.writeStringField("why", act.why());
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  /** What a search found. */
  public void found(Found found) throws IOException {
    json.writeStartObject();
    matters.array("claims", found.claims(), claims::told);
    matters.array(
        "passages",
        found.passages(),
        (Found.Passage passage) -> {
          json.writeStartObject();
          json.writeStringField("report", passage.report().id().sha256());
          json.writeStringField("file", passage.report().source().file());
          Fields.text(json, "title", passage.report().source().title());
          Fields.text(json, "published", passage.report().source().published());
          if (passage.place().page() > 0) {
            json.writeNumberField("page", passage.place().page());
          }
          json.writeNumberField("paragraph", passage.place().paragraph());
          matters.array(
              "pieces",
              passage.pieces(),
              (Found.Piece piece) -> {
                json.writeStartObject();
                json.writeStringField("text", piece.text());
                json.writeBooleanField("found", piece.marked());
                json.writeEndObject();
              });
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private void rivals(Rivals rivals) throws IOException {
    json.writeStartObject();
    json.writeStringField("unit", rivals.unit());
    matters.array("claims", rivals.figures(), claims::told);
    json.writeEndObject();
  }

  private void shown(Shown shown) throws IOException {
    json.writeStartObject();
    json.writeStringField("answer", Fields.code(shown.answer()));
    matters.array("claims", shown.claims(), claims::told);
    json.writeEndObject();
  }
}
