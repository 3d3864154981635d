package org.tidemark.workbench.rules;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.reading.Reader;
import org.tidemark.reading.RuleTrials;
import org.tidemark.workbench.LazyReader;

/** Tries every rule on its own examples. */
public final class TestRules {
  private final Reader reader;

  /** Tries the rules of this reader. */
  public TestRules(LazyReader reader) {
    this.reader = reader.reader();
  }

  /**
   * What came of the trials.
   *
   * @param rules how many rules were tried
   * @param examples on how many examples
   * @param failures what went otherwise than a rule says, one sentence each
   */
  public record Result(int rules, int examples, List<String> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }

  /** Tries all rules. */
  public Result all() {
    List<String> failures = new ArrayList<>(reader.book().complaints());
    new RuleTrials(reader).failures().forEach(failure -> failures.add(failure.toString()));
    int examples =
        reader.book().rules().stream()
            .mapToInt(rule -> rule.finds().size() + rule.ignores().size())
            .sum();
    return new Result(reader.book().rules().size(), examples, failures);
  }
}
