package org.tidemark.formats.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Read;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.SelectionWriter;

class TimelineWriterTest extends FormatContract {
  @Override
  protected SelectionWriter writer() {
    return new TimelineWriter();
  }

  @Override
  protected Set<String> lost() {
    Set<String> all = new TreeSet<>();
    Fields.ALL.forEach(field -> all.add(field.name()));
    all.removeAll(Set.of("id", "quote", "sentence"));
    return all;
  }

  @Override
  protected boolean holds(Part part, Saying saying) {
    return !saying.claim().when().isUndated();
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (JsonNode event : Read.json(files.get("timeline.json")).get("events")) {
      Document text = Jsoup.parse(event.at("/text/text").asText());
      String id = event.get("unique_id").asText().substring("claim-".length());
      String quote = text.selectFirst("blockquote").wholeText();
      claims.put(
          id,
          Map.of(
              "id",
              id,
              "quote",
              quote.substring(1, quote.length() - 1),
              "sentence",
              text.selectFirst("p").wholeText()));
    }
    return claims;
  }

  @Test
  void dateIsAsExactAsTheReport() throws Exception {
    Map<String, String> starts = new LinkedHashMap<>();
    for (JsonNode event :
        Read.json(written(Sample.selection()).get("timeline.json")).get("events")) {
      starts.put(event.get("display_date").asText(), event.get("start_date").toString());
    }
    assertEquals("{\"year\":2015,\"month\":3,\"day\":7}", starts.get("on 7 March 2015"));
    assertEquals("{\"year\":2015,\"month\":3}", starts.get("at least once in March 2015"));
    assertEquals("{\"year\":2015}", starts.get("at least once until 2015"));
  }
}
