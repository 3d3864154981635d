package org.tidemark.formats.pairs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidemark.formats.coding.CodedClaim;
import org.tidemark.formats.coding.CodingReader;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;

/** One claim in a cell of a table of pairs, its quote being the whole text of its report. */
final class ClaimCell {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIGURES = List.of("value", "killed", "injured");

  private ClaimCell() {}

  /**
   * The claim that a cell holds. A detail that its kind does not take is passed over.
   *
   * @throws IllegalArgumentException if the cell is no claim
   */
  static Claim read(String json) {
    ObjectNode node = tidied(parsed(json));
    String quote = node.path("quote").asText("");
    if (quote.isBlank()) {
      throw new IllegalArgumentException("a claim needs its \"quote\"");
    }
    return switch (CodingReader.readClaim(node.toString(), "the cell")) {
      case ReadCoding.Refused refused ->
          throw new IllegalArgumentException(refused.mistakes().getFirst().what());
      case ReadCoding.Understood understood -> on(understood.coding().claims().getFirst(), quote);
    };
  }

  private static Claim on(CodedClaim coded, String text) {
    Report report =
        new Report(
            ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
            "text/plain",
            "en",
            new ReportText(text, List.of()),
            Source.ofFile("cell"));
    return coded
        .on(report)
        .orElseThrow(() -> new IllegalArgumentException("the quote does not stand in its text"));
  }

  private static ObjectNode parsed(String json) {
    try {
      if (JSON.readTree(json) instanceof ObjectNode node) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("a claim is a JSON object");
  }

  /** What people write in cells: bare numbers, lists, capitals, an object where there is none. */
  private static ObjectNode tidied(ObjectNode node) {
    node.remove("start");
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode value = node.get(name);
      if (value.isNumber() && FIGURES.contains(name)) {
        node.putObject(name).put("best", value.asLong());
      } else if (value.isArray()) {
        node.set(name, joined(value));
      }
    }
    for (String name : List.of("type", "polarity", "modality")) {
      if (node.has(name)) {
        node.put(name, node.get(name).asText().strip().toLowerCase(Locale.ROOT));
      }
    }
    if (Kind.ofCode(node.path("type").asText("")).end() == Kind.End.NONE) {
      node.remove("object");
    }
    return node;
  }

  private static JsonNode joined(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(item -> words.add(item.asText()));
    return TextNode.valueOf(String.join(", ", words));
  }
}
