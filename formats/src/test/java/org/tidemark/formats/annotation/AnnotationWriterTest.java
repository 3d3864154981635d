package org.tidemark.formats.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Read;
import org.tidemark.formats.selection.SelectionWriter;

class AnnotationWriterTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new AnnotationWriter();
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (JsonNode item : items(files)) {
      JsonNode body = item.at("/body/2");
      claims.put(body.get("tidemark:id").asText(), Read.fields(body, "tidemark:"));
    }
    return claims;
  }

  private static JsonNode items(Map<String, byte[]> files) {
    return Read.json(files.get("annotations.jsonld")).get("items");
  }

  @Test
  void placeIsCountedInCodePointsAndTheWordsStandThere() throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Part part : Sample.parts()) {
      part.sayings()
          .forEach(saying -> texts.put(saying.id().hex(), part.report().text().characters()));
    }
    for (JsonNode item : items(written(Sample.selection()))) {
      int[] text = texts.get(item.at("/body/2/tidemark:id").asText()).codePoints().toArray();
      for (JsonNode target : item.get("target")) {
        JsonNode words = target.at("/selector/0");
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();
        assertEquals(words.get("exact").asText(), new String(text, start, end - start));
        String before = new String(text, 0, start);
        assertTrue(before.endsWith(words.get("prefix").asText()), before);
      }
    }
  }
}
