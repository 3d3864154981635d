package org.tidemark.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Read;
import org.tidemark.formats.selection.SelectionWriter;

class StixWriterTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new StixWriter();
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (JsonNode object : objects(files)) {
      JsonNode extension = object.path("extensions").path(Furniture.EXTENSION);
      if (extension.has("claim_id")) {
        claims.put(extension.get("claim_id").asText(), Read.fields(extension, "claim_"));
      }
    }
    return claims;
  }

  private static JsonNode objects(Map<String, byte[]> files) {
    return Read.json(files.get("bundle.json")).get("objects");
  }

  @Test
  void everyObjectHasANameOfItsOwnAndPointsToOthersThatAreThere() throws Exception {
    Set<String> ids = new TreeSet<>();
    JsonNode objects = objects(written(Sample.selection()));
    objects.forEach(object -> assertTrue(ids.add(object.get("id").asText()), object.toString()));
    for (JsonNode object : objects) {
      object.path("object_refs").forEach(ref -> assertTrue(ids.contains(ref.asText())));
      for (String ref : new String[] {"source_ref", "target_ref", "created_by_ref"}) {
        assertTrue(!object.has(ref) || ids.contains(object.get(ref).asText()), object.toString());
      }
    }
  }

  @Test
  void dayIsWrittenOnlyWhereTheReportTellsIt() throws Exception {
    int days = 0;
    for (JsonNode object : objects(written(Sample.selection()))) {
      JsonNode extension = object.path("extensions").path(Furniture.EXTENSION);
      String time = extension.path("claim_time").asText();
      if (object.has("start_time")) {
        days++;
        assertTrue(time.startsWith(object.get("start_time").asText().substring(0, 10)), time);
      }
      if (object.has("stop_time")) {
        assertTrue(time.matches(".*\\d{4}-\\d\\d-\\d\\d"), time);
      }
      assertFalse(time.equals("2015-03") && object.has("start_time"), object.toString());
    }
    assertTrue(days > 0);
  }

  @Test
  void reportOfAnUnknownDayIsAGrouping() throws Exception {
    Set<String> types = new TreeSet<>();
    objects(written(Sample.selection())).forEach(object -> types.add(object.get("type").asText()));
    assertEquals(
        Set.of(
            "extension-definition",
            "grouping",
            "identity",
            "location",
            "note",
            "relationship",
            "report"),
        types);
  }
}
