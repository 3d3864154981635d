package org.tidemark.formats.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.coding.CodedClaim.Passage;
import org.tidemark.model.Assertion;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

/**
 * Reads the fields of one claim; whatever is wrong with one is an illegal argument that says so.
 */
final class ClaimFields {
  private final JsonNode node;
  private final Names names;
  private final Kind kind;

  private ClaimFields(JsonNode node, Names names, Kind kind) {
    this.node = node;
    this.names = names;
    this.kind = kind;
  }

  static ClaimFields of(JsonNode node, Names names) {
    return new ClaimFields(node, names, Kind.ofCode(node.path("type").asText("")));
  }

  CodedClaim claim() {
    JsonNode probability = node.path("probability");
    return new CodedClaim(
        Assertion.of(kind, subject(), object(), details()),
        holds(),
        choice("polarity", Polarity.class, Polarity.ASSERTED),
        choice("modality", Modality.class, Modality.FACT),
        new Voice(word("attributed_to"), word("hedge")),
        passages(),
        found(),
        probability.isNumber() ? probability.asDouble() : 1.0);
  }

  /** What the claim carries that claims of its kind do not; it is not kept. */
  List<String> superfluous() {
    return Stream.of(Qualifier.values())
        .filter(qualifier -> word(qualifier.code()) != null && !kind.takes(qualifier))
        .map(qualifier -> kind.code() + " takes no " + qualifier.code())
        .toList();
  }

  private @Nullable Term subject() {
    String name = word("subject");
    if (name == null) {
      return null;
    }
    return kind == Kind.CAUSED ? new Words(name) : names.entity(name, kind.likelySubject());
  }

  private @Nullable Term object() {
    String name = word("object");
    if (name == null) {
      return null;
    }
    return kind.end() == Kind.End.WORDS ? new Words(name) : names.entity(name, kind.likelyObject());
  }

  private Details details() {
    SortedMap<Qualifier, String> words = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      String word = word(qualifier.code());
      if (word != null && kind.takes(qualifier)) {
        words.put(qualifier, word);
      }
    }
    return new Details(figure("value"), word("unit"), figure("killed"), figure("injured"), words);
  }

  private @Nullable Figure figure(String name) {
    JsonNode figure = node.path(name);
    if (figure.isMissingNode() || figure.isNull()) {
      return null;
    }
    if (!figure.isObject()) {
      throw new IllegalArgumentException("\"" + name + "\" is no object of bounds");
    }
    return new Figure(
        number(figure, "lo"),
        number(figure, "hi"),
        number(figure, "best"),
        figure.path("approx").asBoolean(),
        figure.path("lo_open").asBoolean(),
        figure.path("arithmetic").isTextual() ? figure.path("arithmetic").asText() : null);
  }

  private static @Nullable Long number(JsonNode figure, String name) {
    JsonNode number = figure.path(name);
    if (number.isMissingNode() || number.isNull()) {
      return null;
    }
    if (!number.isNumber() || !number.canConvertToLong()) {
      throw new IllegalArgumentException("\"" + name + "\" is no number: " + number);
    }
    return Math.round(number.asDouble());
  }

  private Holds holds() {
    String time = word("time");
    if (time == null) {
      return Holds.UNDATED;
    }
    Edtf edtf = Edtf.parse(time);
    return new Holds(When.of(edtf, kind.mode()), time, word("time_words"), word("reckoning"));
  }

  private <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    String word = word(name);
    if (word == null) {
      return otherwise;
    }
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" is no " + name);
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(node));
    for (JsonNode more : node.path("more_quotes")) {
      passages.add(passage(more));
    }
    return passages;
  }

  private static Passage passage(JsonNode node) {
    return new Passage(node.path("quote").asText(""), node.path("start").asInt(-1));
  }

  private Found found() {
    String rule = word("rule");
    String model = word("model");
    String person = word("person");
    String format = word("import");
    if (rule != null) {
      return new Found.ByRule(rule, textOr("rule_version"), List.of());
    }
    if (model != null) {
      return new Found.ByModel(model, textOr("model_version"));
    }
    if (format != null) {
      return new Found.ByImport(format, textOr("import_address"));
    }
    return new Found.ByPerson(person != null ? person : "unnamed coder");
  }

  private String textOr(String name) {
    String word = word(name);
    return word == null ? "" : word;
  }

  private @Nullable String word(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull() || value.asText("").isBlank()) {
      return null;
    }
    if (!value.isValueNode()) {
      throw new IllegalArgumentException("\"" + name + "\" is no text");
    }
    return value.asText();
  }
}
