package org.tidemark.formats.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.JsonFile;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Unreadable;

/**
 * The reader of items of Wikidata: a file of them by their identities, a list of them, or one a
 * line. What stands at the far end of a statement has a name only if its item is in the file too.
 */
public final class WikidataReader {
  /** What the form goes by. */
  public static final String FORMAT = "wikidata";

  private static final List<String> LANGUAGES = List.of("en", "mul");

  private WikidataReader() {}

  /** Whether a file holds items. */
  public static boolean recognises(IncomingFile file) {
    String head = file.head().strip();
    boolean json = head.startsWith("{") || head.startsWith("[");
    return json && head.contains("\"labels\"");
  }

  /** Reads items. */
  public static Imported read(IncomingFile file) throws Unreadable {
    Map<String, JsonNode> items = items(file);
    Rendering rendering = new Rendering(file, FORMAT);
    Map<String, String> names = new LinkedHashMap<>();
    items.forEach((id, item) -> label(item).ifPresent(name -> names.put(id, name)));
    ItemClaims claims = new ItemClaims(rendering, names);
    for (Map.Entry<String, JsonNode> item : items.entrySet()) {
      claims.of(item.getKey(), item.getValue());
    }
    return rendering.imported(new Rendering.Printed("application/json", null, "Wikidata", null));
  }

  private static Map<String, JsonNode> items(IncomingFile file) throws Unreadable {
    List<JsonNode> all = new ArrayList<>();
    String head = file.head().strip();
    boolean lines = head.startsWith("{") && head.lines().limit(2).allMatch(WikidataReader::isItem);
    if (lines) {
      JsonFile.lines(file, (item, _) -> all.add(item));
    } else {
      JsonNode root = JsonFile.whole(file);
      JsonNode listed = root.has("entities") ? root.path("entities") : root;
      (listed.isArray() || root.has("entities") ? listed : List.of(root)).forEach(all::add);
    }
    Map<String, JsonNode> items = new LinkedHashMap<>();
    for (JsonNode item : all) {
      String id = item.path("id").asText("");
      String address = "item " + (items.size() + 1);
      if (!item.isObject() || id.isBlank()) {
        throw new Unreadable(address, "it has no id", "check the format");
      }
      if (items.put(id, item) != null) {
        throw new Unreadable(address, id + " is there twice", "take one away");
      }
    }
    return items;
  }

  private static boolean isItem(String line) {
    return line.contains("\"labels\"") && line.strip().endsWith("}");
  }

  static Optional<String> label(JsonNode item) {
    JsonNode labels = item.path("labels");
    for (String language : LANGUAGES) {
      String label = text(labels.path(language));
      if (!label.isBlank()) {
        return Optional.of(label);
      }
    }
    for (JsonNode label : labels) {
      if (!text(label).isBlank()) {
        return Optional.of(text(label));
      }
    }
    return Optional.empty();
  }

  /** A label as the long form writes it, an object, or as the short one does, a string. */
  private static String text(JsonNode label) {
    return label.isTextual() ? label.asText() : label.path("value").asText("");
  }
}
