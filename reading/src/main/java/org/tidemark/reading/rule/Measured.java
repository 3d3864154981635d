package org.tidemark.reading.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule was right on coded reports: a table of rule, times tried, times right.
 *
 * <p>A rule's chance is its count pulled towards the chance its author gave it, as if that had been
 * seen {@value #PRIOR} times (a beta prior); a rule never tried keeps its author's chance.
 */
final class Measured {
  private static final int PRIOR = 4;

  private final Map<String, int[]> counts;

  private Measured(Map<String, int[]> counts) {
    this.counts = counts;
  }

  /** The counts of a file; none when there is no such file. */
  static Measured in(Path file) {
    Map<String, int[]> counts = new TreeMap<>();
    if (!Files.exists(file)) {
      return new Measured(counts);
    }
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3 && cells[1].matches("\\d{1,9}") && cells[2].matches("\\d{1,9}")) {
          counts.put(cells[0], new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Measured(counts);
  }

  Rule applied(Rule rule) {
    int[] seen = counts.get(rule.id());
    if (seen == null) {
      return rule;
    }
    return rule.withChance((seen[1] + PRIOR * rule.chance()) / (seen[0] + PRIOR));
  }
}
