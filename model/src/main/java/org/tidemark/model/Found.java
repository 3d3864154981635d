package org.tidemark.model;

import java.util.List;

/** How a claim came to be: by a rule, by a model, or by a person. */
public sealed interface Found {
  /** By a rule of the reader, with its steps: bindings, references resolved, time, the sum. */
  record ByRule(String rule, String version, List<String> steps) implements Found {
    public ByRule {
      steps = List.copyOf(steps);
    }
  }

  /** By a statistical model, named with its version. */
  record ByModel(String model, String version) implements Found {}

  /** By a person, who coded it by hand or brought it in another program's file. */
  record ByPerson(String person) implements Found {}
}
