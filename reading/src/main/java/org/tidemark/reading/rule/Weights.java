package org.tidemark.reading.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each sign weighs for a claim: a logistic regression over the rule's chance and the
 * signs.
 *
 * <p>The weights stand in a table of the rules' folder, {@code chances.tsv}, and come from
 * measuring on coded reports. Without that table a claim is as likely as its rule is right.
 *
 * @param weights the weight of each sign by its words, of {@code rule} and of {@code always}
 */
public record Weights(SortedMap<String, Double> weights) {
  /** The weight of the log odds of the rule's chance. */
  public static final String RULE = "rule";

  /** What is added whatever is seen. */
  public static final String ALWAYS = "always";

  /** What a rule's chance alone says. */
  public static final Weights NONE = new Weights(new TreeMap<>(Map.of(RULE, 1.0)));

  private static final double EDGE = 0.005;

  public Weights {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /**
   * The weights of a folder of rules; {@link #NONE} where it has no such table.
   *
   * @throws UncheckedIOException if the table cannot be read
   */
  static Weights in(Path folder) {
    Path file = folder.resolve("chances.tsv");
    if (!Files.exists(file)) {
      return NONE;
    }
    SortedMap<String, Double> read = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 2 && cells[1].matches("-?\\d+(\\.\\d+)?")) {
          read.put(cells[0], Double.parseDouble(cells[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(read);
  }

  /** The weight of one sign. */
  public double of(Sign sign) {
    return weights.getOrDefault(sign.words(), 0.0);
  }

  /** How likely a claim is right by its rule's chance and its signs, to three digits. */
  public double chance(double rule, Set<Sign> signs) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    sum += weights.getOrDefault(RULE, 0.0) * logOdds(rule);
    for (Sign sign : signs) {
      sum += of(sign);
    }
    return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
  }

  /** The logarithm of the odds of a chance, the edges of which are cut. */
  public static double logOdds(double chance) {
    double inside = Math.clamp(chance, EDGE, 1 - EDGE);
    return Math.log(inside / (1 - inside));
  }

  /** The table as it stands in a file, a weight a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    weights.forEach(
        (sign, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", sign, weight)));
    return lines;
  }
}
