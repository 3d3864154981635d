package org.tidemark.formats.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Span;

/** One entity of FollowTheMoney: a person, an organisation, or what ties two of them. */
final class FtmThing {
  static final Set<String> ORGANISATIONS =
      Set.of("Organization", "Company", "PublicBody", "LegalEntity");

  /** A value of a property, with its words and the line they stand in. */
  record Value(String text, Span span, Line line) {}

  private final String id;
  private final Line line;
  private final Map<String, List<Value>> properties = new LinkedHashMap<>();
  private String schema;

  FtmThing(String id, String schema, Line line) {
    this.id = id;
    this.schema = schema;
    this.line = line;
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  /** Where it is first spoken of. */
  Line line() {
    return line;
  }

  /** Takes a value in; of several schemata that rows give, the narrower one counts. */
  void add(String property, Value value, String rowSchema) {
    properties.computeIfAbsent(property, _ -> new ArrayList<>()).add(value);
    boolean broad = schema.equals("LegalEntity") || schema.equals("Thing") || schema.isEmpty();
    if (broad && !rowSchema.isEmpty()) {
      schema = rowSchema;
    }
  }

  boolean isPerson() {
    return schema.equals("Person");
  }

  boolean isOrganisation() {
    return ORGANISATIONS.contains(schema);
  }

  List<Value> all(String property) {
    return properties.getOrDefault(property, List.of());
  }

  Optional<Value> first(String... names) {
    for (String name : names) {
      if (!all(name).isEmpty()) {
        return Optional.of(all(name).getFirst());
      }
    }
    return Optional.empty();
  }

  String text(String... names) {
    return first(names).map(Value::text).orElse("");
  }

  /** The words of the first values of these properties, in the order of the text. */
  Span[] spans(String... names) {
    return java.util.Arrays.stream(names)
        .flatMap(name -> first(name).stream())
        .map(Value::span)
        .sorted(java.util.Comparator.comparingInt(Span::begin))
        .toArray(Span[]::new);
  }
}
