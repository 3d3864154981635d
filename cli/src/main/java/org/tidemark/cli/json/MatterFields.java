package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.Relations;
import org.tidemark.workbench.ask.StructureNode;
import org.tidemark.workbench.ask.Subject;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.ask.Turn;

/** The fields of what answers are made of: themes, matters, trees and graphs. */
final class MatterFields {
  private final JsonGenerator json;
  private final ClaimFields claims;

  /** Something that is written into an object or array that is open. */
  @FunctionalInterface
  interface Writing<T> {
    void write(T each) throws IOException;
  }

  MatterFields(JsonGenerator json) {
    this.json = json;
    this.claims = new ClaimFields(json);
  }

  <T> void array(String name, List<? extends T> all, Writing<T> writing) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : all) {
      writing.write(each);
    }
    json.writeEndArray();
  }

  void subject(@Nullable Subject subject) throws IOException {
    if (subject != null) {
      json.writeStringField("kind", subject.kind().code());
      json.writeStringField("name", subject.name());
      Fields.text(json, "on", subject.on() == null ? null : subject.on().written());
    }
  }

  void theme(Theme theme) throws IOException {
    json.writeStartObject();
    json.writeStringField("heading", theme.heading());
    array("then", theme.then(), this::matter);
    array("before", theme.before(), this::matter);
    array("after", theme.after(), this::matter);
    array("denied", theme.denied(), this::matter);
    Fields.text(json, "silence", theme.isSilent() ? theme.silence() : null);
    json.writeEndObject();
  }

  void matter(Matter matter) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", matter.kind().code());
    json.writeStringField("name", matter.name());
    Fields.text(json, "name_kind", matter.nameKind() == null ? null : matter.nameKind().code());
    json.writeBooleanField("outward", matter.outward());
    json.writeStringField("bearing", Fields.code(matter.bearing()));
    array("claims", matter.claims(), claims::told);
    array("elsewhen", matter.elsewhen(), claims::told);
    array("ends", matter.ends(), claims::told);
    json.writeEndObject();
  }

  void node(StructureNode node) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", node.kind().code());
    json.writeStringField("name", node.name());
    json.writeStringField("bearing", Fields.code(node.tie().bearing()));
    array("claims", node.tie().all(), claims::told);
    array("further", node.further(), this::node);
    json.writeEndObject();
  }

  void turn(Turn turn) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("gained", turn.gained());
    json.writeFieldName("claim");
    claims.told(turn.told());
    json.writeEndObject();
  }

  void graph(Relations relations) throws IOException {
    array(
        "nodes",
        relations.nodes(),
        (Relations.Node node) -> {
          json.writeStartObject();
          json.writeStringField("kind", node.kind().code());
          json.writeStringField("name", node.name());
          json.writeNumberField("steps", node.steps());
          json.writeEndObject();
        });
    array(
        "edges",
        relations.edges(),
        (Relations.Edge edge) -> {
          json.writeStartObject();
          json.writeStringField("from", edge.from());
          json.writeStringField("to", edge.to());
          json.writeFieldName("matter");
          matter(edge.matter());
          json.writeEndObject();
        });
  }
}
