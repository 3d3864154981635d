package org.tidemark.reading.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each rule was right on coded reports: a table of rule, times tried, times right.
 *
 * <p>A rule's chance is its count pulled towards the chance its author gave it, as if that had been
 * seen {@value #PRIOR} times (a beta prior); a rule never tried keeps its author's chance.
 */
public final class Measured {
  private static final int PRIOR = 4;

  private final SortedMap<String, Count> counts;

  /** Counts by rule. */
  public Measured(SortedMap<String, Count> counts) {
    this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /**
   * How often a rule was right.
   *
   * @param tried claims it found on coded reports
   * @param right those a coder had written down too
   */
  public record Count(int tried, int right) {
    /** Nothing yet. */
    public static final Count NONE = new Count(0, 0);

    /** One claim more. */
    public Count and(boolean wasRight) {
      return new Count(tried + 1, right + (wasRight ? 1 : 0));
    }

    /** Both together. */
    public Count plus(Count other) {
      return new Count(tried + other.tried, right + other.right);
    }

    /** Less the counts of some of the reports. */
    public Count less(Count other) {
      return new Count(tried - other.tried, right - other.right);
    }

    /** The share that was right, pulled towards what was thought before. */
    public double chance(double before) {
      return (right + PRIOR * before) / (tried + PRIOR);
    }
  }

  /** The counts of a file; none when there is no such file. */
  static Measured in(Path file) {
    SortedMap<String, Count> counts = new TreeMap<>();
    if (!Files.exists(file)) {
      return new Measured(counts);
    }
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3 && cells[1].matches("\\d{1,9}") && cells[2].matches("\\d{1,9}")) {
          Count count = new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
          counts.put(cells[0], count);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Measured(counts);
  }

  /** The counts by rule, in alphabetical order. */
  public SortedMap<String, Count> counts() {
    return counts;
  }

  /** How often a rule was tried and right. */
  public Count of(String rule) {
    return counts.getOrDefault(rule, Count.NONE);
  }

  Rule applied(Rule rule) {
    return rule.withChance(of(rule.id()).chance(rule.chance()));
  }

  /** The table as it stands in a file, a rule a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((rule, count) -> lines.add(rule + "\t" + count.tried() + "\t" + count.right()));
    return lines;
  }
}
