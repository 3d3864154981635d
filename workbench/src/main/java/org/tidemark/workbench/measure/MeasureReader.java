package org.tidemark.workbench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;
import org.tidemark.reading.Reader;
import org.tidemark.reading.rule.Fitting;
import org.tidemark.reading.rule.Measured;
import org.tidemark.reading.rule.Measured.Count;
import org.tidemark.reading.rule.Sign;
import org.tidemark.reading.rule.Weights;
import org.tidemark.reconcile.coded.CodedPairs;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.Trouble;

/**
 * Holds what the reader proposes against what people coded, and learns from it how likely each rule
 * is right.
 */
public final class MeasureReader {
  private static final String RULES =
      """
      # How often each rule was right on coded reports: rule, times tried, times right.
      # A claim the coders did not write down counts as wrong. Written by: tidemark rules measure\
      """;
  private static final String WEIGHTS =
      """
      # What each sign of a match adds to the log odds that its claim is right, and what weight the
      # log odds of its rule have. Written by: tidemark rules measure\
      """;

  private final Path folder;
  private final Reader reader;

  /** Measures this reader. */
  public MeasureReader(LazyReader reader) {
    this.folder = reader.rules();
    this.reader = reader.reader();
  }

  /** A measurement that can be looked at and then kept. */
  public final class Measurement {
    private final List<Tried> tried = new ArrayList<>();
    private final SortedMap<Kind, Score> byKind = new TreeMap<>();
    private int reports;
    private int timeRight;
    private int modalityRight;

    private void add(CodedReport coded) {
      List<Claim> read = reader.everything(coded.report()).claims();
      Map<Claim, Claim> pairs =
          new CodedPairs(coded.report().text()).readToCoded(coded.claims(), read);
      for (Claim claim : read) {
        tried.add(Tried.of(claim, reports, pairs.containsKey(claim)));
      }
      List<Claim> proposed =
          read.stream().filter(claim -> claim.probability() >= Reader.LEAST).toList();
      Map<Claim, Claim> right =
          new CodedPairs(coded.report().text()).readToCoded(coded.claims(), proposed);
      coded.claims().forEach(claim -> count(claim.kind(), new Score(1, 0, 0)));
      proposed.forEach(claim -> count(claim.kind(), new Score(0, 1, 0)));
      right.forEach((claim, wanted) -> {
        count(wanted.kind(), new Score(0, 0, 1));
        timeRight += CodedPairs.sameTime(wanted, claim) ? 1 : 0;
        modalityRight += wanted.modality() == claim.modality() ? 1 : 0;
      });
      reports++;
    }

    private void count(Kind kind, Score score) {
      byKind.merge(kind, score, Score::and);
    }

    /** What came of it. */
    public ReaderScore score() {
      Score now = byKind.values().stream().reduce(Score.NONE, Score::and);
      LeftOut leftOut = new LeftOut(tried, reports, reader.book());
      return new ReaderScore(
          reports,
          now,
          byKind,
          timeRight,
          modalityRight,
          leftOut.score(now.asked()),
          leftOut.calibrationError(),
          leftOut.surest(now.asked()));
    }

    /**
     * Writes what was learnt beside the rules, where the reader finds it next time.
     *
     * @throws Trouble if the folder cannot be written
     */
    public void keep() {
      SortedMap<String, Count> counts = Tried.counts(tried, report -> true);
      Weights weights = Fitting.of(new LeftOut(tried, reports, reader.book()).seen());
      write("measured.tsv", RULES, new Measured(counts).lines());
      write("chances.tsv", WEIGHTS, weights.lines());
    }

    private void write(String name, String head, List<String> table) {
      List<String> lines = new ArrayList<>(head.lines().toList());
      lines.addAll(table);
      try {
        Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new Trouble(
            Trouble.Cause.INPUT,
            folder.resolve(name) + ": it cannot be written (" + e.getMessage() + ").");
      }
    }
  }

  /**
   * A claim that was tried on a coded report.
   *
   * @param rule the rule that found it
   * @param signs what was seen of its match
   * @param report the number of its report
   * @param right whether a coder wrote it down
   */
  record Tried(String rule, Set<Sign> signs, int report, boolean right) {
    static Tried of(Claim claim, int report, boolean right) {
      return switch (claim.found()) {
        case Found.ByRule by -> new Tried(by.rule(), Sign.in(by.steps()), report, right);
        case Found.ByModel by -> new Tried(by.model(), Set.of(), report, right);
        case Found.ByPerson by -> new Tried(by.person(), Set.of(), report, right);
        case Found.ByImport by -> new Tried(by.format(), Set.of(), report, right);
      };
    }

    static SortedMap<String, Count> counts(List<Tried> tried, IntPredicate reports) {
      SortedMap<String, Count> counts = new TreeMap<>();
      for (Tried one : tried) {
        if (reports.test(one.report())) {
          counts.merge(one.rule(), Count.NONE.and(one.right()), Count::plus);
        }
      }
      return counts;
    }
  }

  /**
   * Measures on the coded reports of these folders, each with {@code claims} and {@code docs}.
   *
   * @throws Trouble if a folder does not hold coded reports
   */
  public Measurement on(List<Path> folders) {
    Measurement measurement = new Measurement();
    for (Path coded : folders) {
      CodedReport.in(coded).forEach(measurement::add);
    }
    return measurement;
  }
}
