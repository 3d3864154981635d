package org.tidemark.formats.stix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.JsonFile;
import org.tidemark.formats.incoming.JsonLine;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Words;

/** The reader of STIX 2.1 bundles: who has which names and goals, and who is tied to whom. */
public final class StixReader {
  /** What the form goes by. */
  public static final String FORMAT = "stix";

  private static final String RELATIONSHIP = "relationship";
  private static final Set<String> GROUPS = Set.of("threat-actor", "intrusion-set");
  private static final Set<String> PASSED =
      Set.of(
          "spec_version", "created_by_ref", "object_marking_refs", "external_references", "lang");

  private final Rendering rendering;
  private final Map<String, JsonLine> lines = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Set<String> tied = new HashSet<>();

  private StixReader(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Whether a file is a bundle. */
  public static boolean recognises(IncomingFile file) {
    String head = file.head().strip();
    return head.startsWith("{") && head.contains("\"bundle\"") && head.contains("bundle--");
  }

  /** Reads a bundle. */
  public static Imported read(IncomingFile file) throws Unreadable {
    JsonNode objects = JsonFile.whole(file).path("objects");
    if (!objects.isArray()) {
      throw new Unreadable(null, "there is no list \"objects\"", "check that it is a bundle");
    }
    Rendering rendering = new Rendering(file, FORMAT);
    StixReader reader = new StixReader(rendering);
    for (int i = 0; i < objects.size(); i++) {
      reader.write(objects.get(i), "object " + (i + 1));
    }
    for (Map.Entry<String, JsonLine> each : reader.lines.entrySet()) {
      reader.name(each.getKey(), each.getValue());
    }
    for (Map.Entry<String, JsonLine> each : reader.lines.entrySet()) {
      reader.say(each.getKey(), each.getValue());
    }
    return rendering.imported(Rendering.Printed.nothing("application/stix+json"));
  }

  private void write(JsonNode object, String address) throws Unreadable {
    String type = object.path("type").asText("");
    String id = object.path("id").asText("");
    if (!object.isObject() || type.isBlank() || id.isBlank()) {
      throw new Unreadable(address, "it has no type or no id", "correct it there");
    }
    if (lines.containsKey(id)) {
      throw new Unreadable(address, "the object " + id + " is there twice", "take one away");
    }
    Line line = rendering.row(address + ", " + type);
    lines.put(id, new JsonLine(line, object, PASSED));
    if (type.equals(RELATIONSHIP)) {
      tied.add(object.path("source_ref").asText(""));
      tied.add(object.path("target_ref").asText(""));
    }
  }

  private void name(String id, JsonLine line) {
    String name = line.text("name");
    Optional<Entity> entity =
        switch (line.text("type")) {
          case "threat-actor", "intrusion-set", "identity" -> actor(id, line, name);
          case "location" ->
              rendering
                  .cast()
                  .place(name.isEmpty() ? line.text("country") : name)
                  .filter(_ -> tied.contains(id));
          default -> Optional.empty();
        };
    entity.ifPresent(known -> entities.put(id, known));
  }

  /** A single person is one only where something ties that person to others. */
  private Optional<Entity> actor(String id, JsonLine line, String name) {
    boolean person =
        line.text("identity_class").equals("individual")
            || line.text("resource_level").equals("individual");
    if (!person) {
      return rendering.cast().organisation(name);
    }
    if (!tied.contains(id)) {
      rendering.leaveOut("persons without a public role");
      return Optional.empty();
    }
    return rendering.cast().person(name);
  }

  private void say(String id, JsonLine line) throws Unreadable {
    String type = line.text("type");
    Entity entity = entities.get(id);
    if (type.equals(RELATIONSHIP)) {
      tie(line);
    } else if (entity == null) {
      rendering.leaveOut("objects of the type " + type);
    } else if (entity.kind() != EntityKind.PLACE) {
      itself(line, entity);
    }
  }

  private void itself(JsonLine line, Entity entity) throws Unreadable {
    for (JsonLine.Value alias : line.all("aliases")) {
      if (!alias.text().equals(entity.name())) {
        rendering.cast().alsoCalled(entity, alias.text(), line.line().address());
        Sketch sketch = Sketch.of(Kind.KNOWN_AS).about(entity).to(new Words(alias.text()));
        rendering.say(line.line(), sketch.on(line.spans("name")).on(alias.span()));
      }
    }
    if (GROUPS.contains(line.text("type")) && entity.kind() == EntityKind.ORGANISATION) {
      for (JsonLine.Value goal : line.all("goals")) {
        Sketch sketch = Sketch.of(Kind.AIMS_TO).about(entity).to(new Words(goal.text()));
        rendering.say(line.line(), sketch.on(line.spans("name")).on(goal.span()));
      }
    }
  }

  private void tie(JsonLine line) throws Unreadable {
    Optional<Kind> kind = kind(line.text("relationship_type"));
    Entity from = entities.get(line.text("source_ref"));
    Entity to = entities.get(line.text("target_ref"));
    if (kind.isEmpty() || from == null || to == null || from.equals(to)) {
      rendering.leaveOut("relationships that are no claim, or lead out of the file");
      return;
    }
    Sketch sketch =
        Sketch.of(kind.get())
            .about(from)
            .to(to)
            .with(Qualifier.ROLE, line.text("description"))
            .at(time(line));
    sketch.on(names(line.text("source_ref"))).on(names(line.text("target_ref")));
    sketch.on(
        line.spans(
            "relationship_type",
            "source_ref",
            "target_ref",
            "description",
            "start_time",
            "stop_time"));
    rendering.say(line.line(), sketch);
  }

  private Span[] names(String id) {
    JsonLine line = lines.get(id);
    return line == null ? new Span[0] : line.spans("name", "country");
  }

  private static org.tidemark.formats.incoming.@Nullable Time time(JsonLine line) {
    return Dates.span(line.text("start_time"), line.text("stop_time")).orElse(null);
  }

  /** STIX's own word for being in a place, and any of our kinds written with hyphens. */
  private static Optional<Kind> kind(String type) {
    if (type.equals("located-at") || type.equals("operates-in")) {
      return Optional.of(Kind.PRESENT_IN);
    }
    String code = type.replace('-', '_');
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code().equals(code))
        .filter(kind -> kind.end() == Kind.End.ENTITY || kind.end() == Kind.End.MAYBE_ENTITY)
        .findFirst();
  }
}
