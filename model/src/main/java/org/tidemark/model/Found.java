package org.tidemark.model;

import java.util.List;

/** How a claim came to be: by a rule, by a model, by a person, or out of another program's file. */
public sealed interface Found {
  /** By a rule of the reader, with its steps: bindings, references resolved, time, the sum. */
  record ByRule(String rule, String version, List<String> steps) implements Found {
    public ByRule {
      steps = List.copyOf(steps);
    }
  }

  /** By a statistical model, named with its version. */
  record ByModel(String model, String version) implements Found {}

  /** By a person, who coded it by hand. */
  record ByPerson(String person) implements Found {}

  /**
   * Out of a row or an element of a file that another program wrote, which says so itself.
   *
   * @param format the form of the file: {@code ucdp-ged}
   * @param address where in the file: "row 12: side_a, side_b"
   */
  record ByImport(String format, String address) implements Found {}
}
