package org.tidemark.formats.prov;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class ProvWriterTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new ProvWriter();
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (JsonNode node : graph(files)) {
      if (node.has("tm:id")) {
        claims.put(node.get("tm:id").asText(), Read.fields(node, "tm:"));
      }
    }
    return claims;
  }

  private static JsonNode graph(Map<String, byte[]> files) {
    return Read.json(files.get("provenance.jsonld")).get("@graph");
  }

  @Test
  void everythingThatIsPointedToIsThereOnce() throws Exception {
    Set<String> ids = new TreeSet<>();
    JsonNode graph = graph(written(Sample.selection()));
    graph.forEach(node -> assertTrue(ids.add(node.get("@id").asText()), node.toString()));
    for (JsonNode node : graph) {
      for (String link :
          Set.of(
              "used", "wasGeneratedBy", "wasQuotedFrom", "wasAttributedTo", "wasAssociatedWith")) {
        assertTrue(!node.has(link) || ids.contains(node.get(link).asText()), node.toString());
      }
    }
  }

  @Test
  void whoDecidedIsTold() throws Exception {
    int rulings = 0;
    for (JsonNode node : graph(written(Sample.selection()))) {
      rulings += node.path("wasAssociatedWith").asText().contains(":person:r-amin:") ? 1 : 0;
    }
    long decided =
        Sample.parts().stream()
            .flatMap(part -> part.sayings().stream())
            .filter(saying -> !saying.rulings().isEmpty())
            .count();
    assertEquals(decided, rulings);
  }
}
