package org.tidemark.formats.incoming;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A JSON file, whole or line by line, no deeper nested and no longer than the limits. */
public final class JsonFile {
  private static final String DOWNLOAD_AGAIN = "correct it there, or download it again";
  private static final ObjectMapper JSON = mapper();

  private JsonFile() {}

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(IncomingLimits.NESTING)
                .maxStringLength(IncomingLimits.CELL)
                .maxNumberLength(100)
                .build());
    return mapper;
  }

  /** What a reader of JSON Lines does with a line. */
  @FunctionalInterface
  public interface EachLine {
    /** Takes the object of a line. */
    void take(JsonNode object, String address) throws Unreadable;
  }

  /** The whole file as one value. */
  public static JsonNode whole(IncomingFile file) throws Unreadable {
    try (Reader in = file.text()) {
      return JSON.readTree(in);
    } catch (JsonProcessingException e) {
      throw broken(place(e.getLocation()));
    } catch (IOException e) {
      throw IncomingFile.broken(null, e);
    }
  }

  /** The lines of a file, each an object by itself; blank ones are passed over. */
  public static void lines(IncomingFile file, EachLine each) throws Unreadable {
    int number = 0;
    try (BufferedReader in = new BufferedReader(file.text())) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode object = JSON.readTree(line);
          if (!object.isObject()) {
            throw broken("line " + number);
          }
          each.take(object, "line " + number);
        }
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw broken("line " + number + ", column " + column);
    } catch (IOException e) {
      throw IncomingFile.broken("line " + (number + 1), e);
    }
  }

  /** A text that may or may not be a JSON object; null where it is none. */
  public static @Nullable JsonNode object(String text) {
    if (!text.strip().startsWith("{")) {
      return null;
    }
    try {
      JsonNode node = JSON.readTree(text);
      return node.isObject() ? node : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static @Nullable String place(@Nullable JsonLocation location) {
    return location == null
        ? null
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static Unreadable broken(@Nullable String place) {
    return new Unreadable(place, "it is no JSON that can be read from here on", DOWNLOAD_AGAIN);
  }
}
