package org.tidemark.formats.selection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON read back. */
public final class Read {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Read() {}

  /** A file as JSON. */
  public static JsonNode json(byte[] file) {
    try {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields of a claim that an object has under names with this prefix. */
  public static Map<String, String> fields(JsonNode node, String prefix) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Field field : Fields.ALL) {
      if (node.has(prefix + field.name())) {
        fields.put(field.name(), node.get(prefix + field.name()).asText());
      }
    }
    return fields;
  }
}
