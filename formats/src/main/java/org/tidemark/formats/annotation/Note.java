package org.tidemark.formats.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One annotation: the words it is on, and what is written beside them.
 *
 * @param address where in the file it stands: "annotation 3"
 * @param source the address of the document it is on
 * @param exact the words
 * @param prefix what stands before them, where it says
 * @param suffix what stands after them, where it says
 * @param bodies what is written beside them: texts and tags
 * @param creator who wrote it, where it says
 */
record Note(
    String address,
    String source,
    String exact,
    String prefix,
    String suffix,
    List<String> bodies,
    String creator) {
  static Note of(JsonNode node, String address) {
    JsonNode target = first(node.path("target"));
    String source = target.isTextual() ? target.asText() : text(target.path("source"));
    JsonNode quote = quoteSelector(target.path("selector"));
    List<String> bodies = new ArrayList<>();
    each(node.path("body")).forEach(body -> body(body, bodies));
    if (node.path("text").isTextual()) {
      bodies.add(node.path("text").asText());
    }
    each(node.path("tags")).forEach(tag -> bodies.add(tag.asText("")));
    JsonNode creator = node.has("creator") ? node.path("creator") : node.path("user");
    return new Note(
        address,
        source.isEmpty() ? node.path("uri").asText("") : source,
        quote.path("exact").asText(""),
        quote.path("prefix").asText(""),
        quote.path("suffix").asText(""),
        bodies,
        person(first(creator)));
  }

  private static void body(JsonNode body, List<String> bodies) {
    if (body.isTextual()) {
      bodies.add(body.asText());
    } else if (body.path("value").isObject()) {
      bodies.add(body.path("value").toString());
    } else if (body.path("value").isTextual()) {
      bodies.add(body.path("value").asText());
    } else if (body.path("claim").isObject()) {
      bodies.add(body.path("claim").toString());
    }
  }

  private static JsonNode quoteSelector(JsonNode selectors) {
    for (JsonNode selector : each(selectors)) {
      if (selector.path("type").asText("").equals("TextQuoteSelector")) {
        return selector;
      }
    }
    return selectors.path("none");
  }

  private static String person(JsonNode creator) {
    String name = creator.isTextual() ? creator.asText() : text(creator.path("name"));
    return name.replaceFirst("^acct:", "");
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : node.path("id").asText("");
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static List<JsonNode> each(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (!node.isMissingNode() && !node.isNull()) {
      all.add(node);
    }
    return all;
  }
}
