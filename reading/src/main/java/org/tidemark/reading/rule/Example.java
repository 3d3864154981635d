package org.tidemark.reading.rule;

import java.util.List;

/**
 * A text a rule must find something in, or nothing.
 *
 * @param text one or two sentences in our own words
 * @param expected what must be found: subject, object and then {@code field=value}; empty for
 *     "anything of the rule's kind", or for a text in which nothing may be found
 */
public record Example(String text, List<String> expected) {
  /** The example a line writes: {@code Text. => subject | object | time=1971}. */
  public static Example parse(String line) {
    int arrow = line.indexOf("=>");
    if (arrow < 0) {
      return new Example(line.strip(), List.of());
    }
    List<String> expected =
        List.of(line.substring(arrow + 2).split("\\|")).stream().map(String::strip).toList();
    return new Example(line.substring(0, arrow).strip(), expected);
  }
}
