package org.tidemark.formats.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.coding.ReadCoding.Mistake;
import org.tidemark.formats.coding.ReadCoding.Refused;
import org.tidemark.formats.coding.ReadCoding.Understood;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.time.Edtf;

/** The reader of coding files: every mistake in a file is told, not only the first. */
public final class CodingReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String SEE = "correct it there, or read on without it";

  private final String file;
  private final List<Mistake> mistakes = new ArrayList<>();

  private CodingReader(String file) {
    this.file = file;
  }

  /** Reads a coding file. */
  public static ReadCoding read(String json, String file) {
    return new CodingReader(file).coding(json);
  }

  /**
   * Reads one claim as it stands in a coding file, its entities known by no more than their names.
   */
  public static ReadCoding readClaim(String json, String place) {
    CodingReader reader = new CodingReader(place);
    JsonNode root = reader.parsed(json);
    List<CodedClaim> claims = new ArrayList<>();
    if (root != null) {
      reader.claim(root, new Names(List.of()), place, claims);
    }
    return claims.isEmpty()
        ? new Refused(reader.mistakes)
        : new Understood(new Coding(place, null, List.of(), claims), reader.mistakes);
  }

  private ReadCoding coding(String json) {
    JsonNode root = parsed(json);
    if (root != null && !root.path("claims").isArray()) {
      mistake(file, "there is no list of claims");
      root = null;
    }
    if (root == null) {
      return new Refused(mistakes);
    }
    List<Entity> entities = entities(root.path("entities"));
    List<CodedClaim> claims = new ArrayList<>();
    Names names = new Names(entities);
    JsonNode coded = root.path("claims");
    for (int i = 0; i < coded.size(); i++) {
      claim(coded.get(i), names, file + ", claim " + (i + 1), claims);
    }
    String doc = root.path("doc").asText("");
    Coding coding = new Coding(doc.isBlank() ? file : doc, published(root), entities, claims);
    return new Understood(coding, mistakes);
  }

  private @Nullable JsonNode parsed(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      if (root.isObject()) {
        return root;
      }
      mistake(file, "it is no JSON object");
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? file
              : file
                  + ", line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr();
      mistake(where, "it is no JSON from here on");
    }
    return null;
  }

  private @Nullable String published(JsonNode root) {
    String published = root.path("published").asText("");
    if (published.isBlank() || root.path("published").isNull()) {
      return null;
    }
    try {
      return Edtf.parse(published).toString();
    } catch (IllegalArgumentException e) {
      mistake(file + ", published", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private List<Entity> entities(JsonNode list) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode entity = list.get(i);
      List<Alias> aliases = new ArrayList<>();
      for (JsonNode alias : entity.path("aliases")) {
        if (!alias.asText("").isBlank()) {
          aliases.add(new Alias(alias.asText(), "named in " + file));
        }
      }
      try {
        EntityKind kind = EntityKind.ofCode(entity.path("kind").asText(""));
        entities.add(new Entity(kind, entity.path("name").asText(""), aliases));
      } catch (IllegalArgumentException e) {
        mistake(file + ", entity " + (i + 1), String.valueOf(e.getMessage()));
      }
    }
    return entities;
  }

  private void claim(JsonNode node, Names names, String place, List<CodedClaim> claims) {
    try {
      ClaimFields fields = ClaimFields.of(node, names);
      claims.add(fields.claim());
      fields.superfluous().forEach(what -> mistake(place, what));
    } catch (IllegalArgumentException e) {
      mistake(place, String.valueOf(e.getMessage()));
    }
  }

  private void mistake(String place, String what) {
    mistakes.add(new Mistake(place, what, SEE));
  }
}
