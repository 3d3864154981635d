package org.tidemark.formats.ftm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.formats.table.ReadCsv;

class FtmWriterTest extends FormatContract {
  private static final String CLAIM = "tidemark-claim-";

  @Override
  protected SelectionWriter writer() {
    return new FtmWriter();
  }

  @Override
  protected Set<String> lost() {
    Set<String> all = new TreeSet<>();
    Fields.ALL.forEach(field -> all.add(field.name()));
    all.removeAll(Set.of("id", "quote", "sentence"));
    return all;
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    entities(files)
        .forEach((id, said) -> {
          if (id.startsWith(CLAIM)) {
            String name = id.substring(CLAIM.length());
            claims.put(
                name,
                Map.of(
                    "id", name, "quote", said.get("description"), "sentence", said.get("summary")));
          }
        });
    return claims;
  }

  private static Map<String, Map<String, String>> entities(Map<String, byte[]> files) {
    List<List<String>> rows = ReadCsv.rows(text(files, "statements.csv"));
    Map<String, Map<String, String>> entities = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> said = entities.computeIfAbsent(row.get(1), _ -> new LinkedHashMap<>());
      said.put("schema", row.get(4));
      said.merge(row.get(2), row.get(5), (one, other) -> one + "|" + other);
    }
    return entities;
  }

  @Test
  void everyEntityThatIsPointedToIsThere() throws Exception {
    Map<String, byte[]> files = written(Sample.selection());
    Set<String> there = entities(files).keySet();
    for (List<String> row : ReadCsv.rows(text(files, "statements.csv"))) {
      assertTrue(!row.get(3).equals("entity") || there.contains(row.get(5)), row.toString());
    }
  }

  @Test
  void whatIsDeniedOrOnlyPossibleIsNoLink() throws Exception {
    Map<String, Map<String, String>> entities = entities(written(Sample.selection()));
    Sample.parts().stream()
        .flatMap(part -> part.sayings().stream())
        .forEach(saying -> {
          boolean told =
              saying.claim().polarity().ordinal() != 1 && saying.claim().modality().ordinal() < 2;
          String schema = entities.get(CLAIM + saying.id().hex()).get("schema");
          assertTrue(told || schema.equals("Note"), saying + " " + schema);
        });
  }

  @Test
  void datesAreAsExactAsTheReportAndNoMore() throws Exception {
    Map<String, Map<String, String>> entities = entities(written(Sample.selection()));
    Set<String> dates = new TreeSet<>();
    entities
        .values()
        .forEach(said ->
            List.of("date", "startDate", "endDate")
                .forEach(prop -> dates.add(said.getOrDefault(prop, ""))));
    assertTrue(dates.containsAll(Set.of("2015-03", "2015-03-07", "2014", "2016")), dates + "");
    assertFalse(
        dates.stream().anyMatch(date -> !date.matches("(\\d{4}(-\\d\\d){0,2})?")), dates + "");
    assertEquals(
        "2021",
        entities
            .get("tidemark-report-" + Sample.parts().get(1).report().id().brief())
            .get("publishedAt"));
  }
}
