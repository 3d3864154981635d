package org.tidemark.formats.geojson;

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
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Qualifier;

class GeoJsonWriterTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new GeoJsonWriter();
  }

  @Override
  protected boolean holds(Part part, Saying saying) {
    return saying.claim().assertion().details().word(Qualifier.PLACE) != null
        || saying.claim().assertion().object() instanceof Entity entity
            && entity.kind() == EntityKind.PLACE;
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (JsonNode feature : Read.json(files.get("claims.geojson")).get("features")) {
      claims.put(feature.get("id").asText(), Read.fields(feature.get("properties"), ""));
    }
    return claims;
  }

  @Test
  void longitudeComesFirstAndAnUnknownPlaceHasNoPoint() throws Exception {
    int unknown = 0;
    for (JsonNode feature :
        Read.json(written(Sample.selection()).get("claims.geojson")).get("features")) {
      boolean known = feature.get("properties").has("where_prec");
      assertEquals(!known, feature.get("geometry").isNull());
      unknown += known ? 0 : 1;
      assertTrue(!known || feature.at("/geometry/coordinates/0").asDouble() == -7.25);
    }
    assertTrue(unknown > 0);
  }
}
