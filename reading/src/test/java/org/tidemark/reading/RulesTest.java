package org.tidemark.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Kind;
import org.tidemark.reading.rule.Rule;

/** The rules that are shipped do what they say. */
class RulesTest {
  private static final Reader READER = Reader.with(Path.of("../rules/en"));

  @Test
  void filesAreWithoutComplaint() {
    assertEquals(List.of(), READER.book().complaints());
  }

  @Test
  void everyRuleFindsAndIgnoresWhatItSaysItDoes() {
    List<String> failures = new ArrayList<>();
    new RuleTrials(READER).failures().forEach(failure -> failures.add(failure.toString()));
    assertEquals("", String.join("\n", failures));
  }

  @Test
  void everyKindHasTwoRulesAtLeast() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    READER.book().rules().forEach(rule -> counts.merge(rule.kind(), 1, Integer::sum));
    for (Kind kind : Kind.values()) {
      assertTrue(counts.getOrDefault(kind, 0) >= 2, kind + " has too few rules");
    }
  }

  @Test
  void everyRuleShowsWhatItIgnores() {
    List<String> without =
        READER.book().rules().stream()
            .filter(rule -> rule.ignores().isEmpty())
            .map(Rule::id)
            .toList();
    assertEquals(List.of(), without);
  }
}
