package org.tidemark.formats.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Figures;
import org.tidemark.formats.incoming.JsonFile;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.model.Kind;

/**
 * A claim as people write it beside a passage: an object as in a coding file, its fields one a line
 * ({@code type: leads}), or in short {@code leads: Ada Lark -> Harbour League}.
 */
public final class ClaimNote {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_]{2,20})\\s*:\\s*(\\S.*)");
  private static final Pattern ARROW = Pattern.compile("(.+?)\\s*(?:->|→)\\s*(.*)");
  private static final Set<String> FIGURES = Set.of("value", "killed", "injured");
  private static final int LONGEST = 4_000;

  private ClaimNote() {}

  /**
   * The claim of a note on a passage; none where the note says no claim.
   *
   * @param note what is written
   * @param exact the words of the passage
   * @param start code points before them; -1 when nobody says
   * @param place what the note is called in messages
   */
  public static Optional<ReadCoding> read(String note, String exact, int start, String place) {
    if (note.length() > LONGEST) {
      return Optional.empty();
    }
    ObjectNode claim = written(note);
    if (claim == null || kind(claim.path("type").asText("")).isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> field : List.copyOf(claim.properties())) {
      if (field.getValue().isTextual()) {
        claim.put(field.getKey(), PlainWords.of(field.getValue().asText()));
      }
    }
    claim.put("quote", exact);
    claim.put("start", start);
    claim.remove("more_quotes");
    return Optional.of(CodingReader.readClaim(claim.toString(), place));
  }

  private static @Nullable ObjectNode written(String note) {
    JsonNode object = JsonFile.object(note);
    if (object != null) {
      JsonNode inside = object.path("claim").isObject() ? object.path("claim") : object;
      return inside.deepCopy();
    }
    ObjectNode claim = JsonNodeFactory.instance.objectNode();
    for (String line : note.lines().map(String::strip).toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        put(claim, field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
      }
    }
    return claim;
  }

  private static void put(ObjectNode claim, String name, String value) {
    if (kind(name).isPresent()) {
      Matcher arrow = ARROW.matcher(value);
      boolean ends = arrow.matches();
      claim.put("type", name);
      claim.put("subject", ends ? arrow.group(1) : value);
      if (ends && !arrow.group(2).isBlank()) {
        claim.put("object", arrow.group(2));
      }
    } else if (FIGURES.contains(name)) {
      Figures.count(value).ifPresent(best -> claim.putObject(name).put("best", best));
    } else {
      claim.put(name, value);
    }
  }

  private static Optional<Kind> kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
