package org.tidemark.formats.pairs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Voice;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

/** One claim in a cell of a table of pairs, its quote being the whole text of its report. */
final class ClaimCell {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Found BY_HAND = new Found.ByPerson("the author of the table");

  private ClaimCell() {}

  /**
   * The claim that a cell holds. A detail that its kind does not take is passed over.
   *
   * @throws IllegalArgumentException if the cell is no claim
   */
  static Claim read(String json) {
    JsonNode node = parse(json);
    String type = text(node, "type");
    String quote = text(node, "quote");
    if (type == null || quote == null) {
      throw new IllegalArgumentException("a claim needs \"type\" and \"quote\"");
    }
    Kind kind = Kind.ofCode(type.strip().toLowerCase(Locale.ROOT));
    Assertion assertion =
        Assertion.of(
            kind,
            Ends.subject(kind, text(node, "subject")),
            Ends.object(kind, text(node, "object")),
            details(kind, node));
    return new Claim(
        ReportId.of(quote.getBytes(StandardCharsets.UTF_8)),
        assertion,
        holds(text(node, "time")),
        polarity(text(node, "polarity")),
        modality(text(node, "modality")),
        new Voice(text(node, "attributed_to"), text(node, "hedge")),
        List.of(new ReportText(quote, List.of()).quote(0, quote.length())),
        BY_HAND,
        1);
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Holds holds(@Nullable String time) {
    if (time == null) {
      return Holds.UNDATED;
    }
    return new Holds(When.of(Edtf.parse(time)), time, null, null);
  }

  private static Polarity polarity(@Nullable String word) {
    return word == null ? Polarity.ASSERTED : Polarity.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Modality modality(@Nullable String word) {
    return word == null ? Modality.FACT : Modality.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Details details(Kind kind, JsonNode node) {
    SortedMap<Qualifier, String> words = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      String word = text(node, qualifier.code());
      if (word != null && kind.takes(qualifier)) {
        words.put(qualifier, word);
      }
    }
    return new Details(
        figure(node.get("value")),
        text(node, "unit"),
        figure(node.get("killed")),
        figure(node.get("injured")),
        words);
  }

  private static @Nullable Figure figure(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (node.isNumber()) {
      return Figure.exactly(node.asLong());
    }
    Long lo = number(node, "lo");
    boolean open = lo != null && node.path("lo_open").asBoolean();
    boolean approximate = node.path("approx").asBoolean();
    return new Figure(lo, number(node, "hi"), number(node, "best"), approximate, open, null);
  }

  private static @Nullable Long number(JsonNode node, String field) {
    JsonNode number = node.get(field);
    return number == null || !number.isNumber() ? null : number.asLong();
  }

  /** The words of a field; a list of words is read as one run of them. */
  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isArray()) {
      StringBuilder all = new StringBuilder();
      value.forEach(item -> all.append(all.isEmpty() ? "" : ", ").append(item.asText()));
      return all.isEmpty() ? null : all.toString();
    }
    return value.asText().isBlank() ? null : value.asText();
  }
}
