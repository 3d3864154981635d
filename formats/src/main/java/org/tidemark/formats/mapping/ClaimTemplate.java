package org.tidemark.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tidemark.model.Kind;

/**
 * One claim that a row may make.
 *
 * @param kind what kind of claim
 * @param fields the other fields of the claim, each a template
 * @param address where in the mapping it stands: "row 2"
 */
public record ClaimTemplate(Kind kind, Map<String, Template> fields, String address) {
  public ClaimTemplate {
    fields = new TreeMap<>(fields);
  }

  /** The columns of the table it needs. */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    fields.values().forEach(template -> columns.addAll(template.columns()));
    return columns;
  }

  /** The columns that one of its fields needs. */
  List<String> columns(String field) {
    Template template = fields.get(field);
    return template == null ? List.of() : template.columns();
  }

  /** A field filled from a row; empty where the mapping has no such field or the row no words. */
  String filled(String field, Function<String, String> cell) {
    Template template = fields.get(field);
    return template == null ? "" : template.filled(cell);
  }

  /** Whether the row is one that makes this claim. */
  boolean wants(Function<String, String> cell) {
    Template condition = fields.get(MappingReader.ONLY_IF);
    if (condition == null) {
      return true;
    }
    String filled = condition.filled(cell);
    int equals = filled.indexOf('=');
    return equals >= 0
        && filled.substring(0, equals).strip().equals(filled.substring(equals + 1).strip());
  }
}
