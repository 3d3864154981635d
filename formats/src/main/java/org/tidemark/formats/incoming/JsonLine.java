package org.tidemark.formats.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object of a JSON file written out as a line, with the words of each of its values. */
public final class JsonLine {
  /**
   * A value with its words.
   *
   * @param text the value
   * @param span its words in the text
   */
  public record Value(String text, Span span) {}

  private final Line line;
  private final Set<String> passed;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();

  /** Writes out an object; what stands under these names stays in the original only. */
  public JsonLine(Line line, JsonNode object, Set<String> passed) throws Unreadable {
    this.line = line;
    this.passed = passed;
    write("", object);
  }

  private void write(String name, JsonNode node) throws Unreadable {
    if (passed.contains(name)) {
      return;
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String key = PlainWords.of(field.getKey());
        write(name.isEmpty() ? key : name + "." + key, field.getValue());
      }
    } else if (node.isArray()) {
      for (JsonNode item : node) {
        write(name, item);
      }
    } else if (!node.isNull()) {
      String text = PlainWords.of(node.asText());
      Optional<Span> span = line.field(name, text);
      if (span.isPresent()) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Value(text, span.get()));
      }
    }
  }

  /** The line. */
  public Line line() {
    return line;
  }

  /** The values under a name: those of a list in its order. */
  public List<Value> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value under a name. */
  public Optional<Value> first(String name) {
    return all(name).stream().findFirst();
  }

  /** The first value's text; empty where there is none. */
  public String text(String name) {
    return first(name).map(Value::text).orElse("");
  }

  /** The words of the first values under these names, as far as there are any. */
  public Span[] spans(String... names) {
    return java.util.Arrays.stream(names)
        .flatMap(name -> first(name).stream())
        .map(Value::span)
        .sorted(java.util.Comparator.comparingInt(Span::begin))
        .toArray(Span[]::new);
  }
}
