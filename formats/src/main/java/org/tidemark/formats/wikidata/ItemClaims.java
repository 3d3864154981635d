package org.tidemark.formats.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Figures;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Words;

/** What the statements of an item say of the organisation it stands for. */
final class ItemClaims {
  private static final String HUMAN = "Q5";

  private final Rendering rendering;
  private final Map<String, String> names;

  ItemClaims(Rendering rendering, Map<String, String> names) {
    this.rendering = rendering;
    this.names = names;
  }

  void of(String id, JsonNode item) throws Unreadable {
    Line line = rendering.row(id);
    line.field("id", id);
    Optional<Span> label = line.field("label", names.getOrDefault(id, ""));
    if (label.isEmpty()) {
      rendering.leaveOut("items without a label");
      return;
    }
    if (!isOrganisation(item)) {
      rendering.leaveOut("items that are no organisation and only lend their names");
      return;
    }
    Entity entity = rendering.cast().organisation(names.get(id)).orElseThrow();
    aliases(line, label.get(), entity, item);
    JsonNode claims = item.has("claims") ? item.path("claims") : item.path("statements");
    for (Map.Entry<String, JsonNode> property : claims.properties()) {
      int number = 0;
      for (JsonNode statement : property.getValue()) {
        number++;
        String address = id + ", " + property.getKey() + ", statement " + number;
        statement(address, entity, property.getKey(), statement);
      }
    }
  }

  /** Persons and places are in the file to lend their names; only what has statements speaks. */
  private static boolean isOrganisation(JsonNode item) {
    JsonNode claims = item.path("claims");
    for (JsonNode kind : claims.path("P31")) {
      if (value(kind.path("mainsnak")).path("id").asText("").equals(HUMAN)) {
        return false;
      }
    }
    for (Map.Entry<String, JsonNode> property : claims.properties()) {
      if (Property.of(property.getKey()).isPresent()) {
        return true;
      }
    }
    return item.path("aliases").size() > 0 && !claims.has("P625");
  }

  private void aliases(Line line, Span label, Entity entity, JsonNode item) throws Unreadable {
    for (Map.Entry<String, JsonNode> language : item.path("aliases").properties()) {
      for (JsonNode alias : language.getValue()) {
        String name =
            PlainWords.of(alias.isTextual() ? alias.asText() : alias.path("value").asText(""));
        Optional<Span> span = line.field("alias (" + PlainWords.of(language.getKey()) + ")", name);
        if (span.isPresent() && !name.equals(entity.name())) {
          rendering.cast().alsoCalled(entity, name, line.address());
          Sketch sketch = Sketch.of(Kind.KNOWN_AS).about(entity).to(new Words(name));
          rendering.say(line, sketch.on(label, span.get()));
        }
      }
    }
  }

  private void statement(String address, Entity entity, String id, JsonNode statement)
      throws Unreadable {
    JsonNode snak = statement.path("mainsnak");
    Optional<Property> property = Property.of(id);
    if (property.isEmpty()) {
      rendering.leaveOut("statements of other properties");
      return;
    }
    if (statement.path("rank").asText("").equals("deprecated")) {
      rendering.leaveOut("statements that Wikidata itself calls deprecated");
      return;
    }
    Line line = rendering.line(address, org.tidemark.model.Block.Role.LIST_ITEM);
    line.field("item", entity.name());
    line.field(id, shown(value(snak)));
    for (Map.Entry<String, JsonNode> qualifier : qualifiers(statement).entrySet()) {
      line.field(qualifier.getKey(), shown(qualifier.getValue()));
    }
    Sketch sketch = Sketch.of(property.get().kind());
    if (ends(sketch, property.get(), entity, value(snak))) {
      sketch.at(time(property.get(), value(snak), statement));
      rendering.say(line, sketch);
    } else {
      rendering.leaveOut("statements whose value is unknown, or an item not in the file");
    }
  }

  private boolean ends(Sketch sketch, Property property, Entity entity, JsonNode value) {
    Kind kind = property.kind();
    if (property.other() != null) {
      return ends(sketch, property, entity, named(value, property.other()));
    }
    sketch.about(entity);
    String text = shown(value);
    return switch (kind.end()) {
      case WORDS -> {
        boolean known = !text.isEmpty() && !text.equals(value.path("id").asText(""));
        yield known && !text.equals(entity.name()) && worded(sketch, kind, entity, text);
      }
      case NONE, MAYBE_ENTITY, ENTITY ->
          kind == Kind.STRENGTH
              ? counted(sketch, property, value)
              : WikiTime.edtf(value).isPresent();
    };
  }

  private boolean worded(Sketch sketch, Kind kind, Entity entity, String text) {
    sketch.to(new Words(PlainWords.of(text)));
    if (kind == Kind.KNOWN_AS) {
      rendering.cast().alsoCalled(entity, text, "a statement");
    }
    return true;
  }

  private static boolean ends(
      Sketch sketch, Property property, Entity entity, Optional<Entity> other) {
    if (other.isEmpty() || other.get().equals(entity)) {
      return false;
    }
    sketch.about(property.turned() ? other.get() : entity);
    sketch.to(property.turned() ? entity : other.get());
    for (Qualifier qualifier : new Qualifier[] {Qualifier.ROLE, Qualifier.FUNCTION}) {
      sketch.with(qualifier, property.word());
    }
    return true;
  }

  private static boolean counted(Sketch sketch, Property property, JsonNode value) {
    String amount = value.path("amount").asText("").replaceFirst("^\\+", "");
    Optional<Figure> figure = Figures.count(amount).map(Figure::exactly);
    figure.ifPresent(counted -> sketch.counting(counted, property.word()));
    return figure.isPresent();
  }

  private Optional<Entity> named(JsonNode value, EntityKind kind) {
    String id = value.path("id").asText("");
    return rendering.cast().entity(kind, names.getOrDefault(id, ""));
  }

  private static @Nullable Time time(Property property, JsonNode value, JsonNode statement) {
    Map<String, JsonNode> qualifiers = qualifiers(statement);
    Optional<String> own = property.other() == null ? WikiTime.edtf(value) : Optional.empty();
    Optional<String> at = own.or(() -> edtf(qualifiers, "P585"));
    if (at.isPresent()) {
      return new Time(at.get(), at.get(), null);
    }
    Optional<String> start = edtf(qualifiers, "P580");
    Optional<String> end = edtf(qualifiers, "P582");
    if (start.isEmpty() && end.isEmpty()) {
      return null;
    }
    String edtf = start.orElse("..") + "/" + end.orElse("..");
    boolean ordered =
        org.tidemark.model.time.Edtf.read(edtf)
            instanceof org.tidemark.model.time.EdtfReading.Understood;
    return ordered ? new Time(edtf, edtf, null) : null;
  }

  private static Optional<String> edtf(Map<String, JsonNode> qualifiers, String property) {
    return Optional.ofNullable(qualifiers.get(property)).flatMap(WikiTime::edtf);
  }

  private static Map<String, JsonNode> qualifiers(JsonNode statement) {
    Map<String, JsonNode> qualifiers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : statement.path("qualifiers").properties()) {
      qualifiers.put(PlainWords.of(each.getKey()), value(each.getValue().path(0)));
    }
    return qualifiers;
  }

  private static JsonNode value(JsonNode snak) {
    return snak.path("datavalue").path("value");
  }

  /** A value as a person would read it: a name, a time, a number, words. */
  private String shown(JsonNode value) {
    if (value.isTextual()) {
      return value.asText();
    }
    String id = value.path("id").asText("");
    if (!id.isEmpty()) {
      return names.getOrDefault(id, id);
    }
    return WikiTime.edtf(value)
        .orElseGet(() ->
            value.has("amount") ? value.path("amount").asText("") : value.path("text").asText(""));
  }
}
