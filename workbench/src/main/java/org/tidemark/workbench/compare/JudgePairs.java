package org.tidemark.workbench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.pairs.PairsTable;
import org.tidemark.model.Claim;
import org.tidemark.reconcile.Agreement;
import org.tidemark.reconcile.Comparison;
import org.tidemark.reconcile.Outcome;
import org.tidemark.reconcile.Testimony;
import org.tidemark.reconcile.Verdict;
import org.tidemark.reconcile.witness.Witness;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Trouble;

/** Judges every pair of a table, and counts how often the table has the same verdict. */
public final class JudgePairs {
  private final Comparison comparison;

  /**
   * A judge who knows the names and places of these lists.
   *
   * @param names the folder of the lists, such as {@code rules/en/names}
   * @throws Trouble if a list cannot be read
   */
  public JudgePairs(Path names) {
    NameLists lists = new NameLists(names);
    this.comparison = new Comparison(lists.names(), lists.places());
  }

  /**
   * What came of a table.
   *
   * @param pairs the pairs with their verdicts, in the order of the table
   * @param problems rows that could not be read, one sentence each, naming file and line
   * @param asked how many pairs have a verdict of the table's own
   * @param macroF1 mean F1 over the verdicts asked for, from 0 to 1; 0 where none was
   * @param changeCalledContradiction share of changes that were called contradictions, from 0 to 1
   * @param confusion the counts, verdict asked by verdict given, as a table of text
   */
  public record Judged(
      List<JudgedPair> pairs,
      List<String> problems,
      int asked,
      double macroF1,
      double changeCalledContradiction,
      String confusion) {
    public Judged {
      pairs = List.copyOf(pairs);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Judges the pairs of a file.
   *
   * @throws Trouble if the file cannot be read or no row of it can
   */
  public Judged judge(Path file) {
    PairsTable table = PairsTable.read(text(file));
    List<String> problems = new ArrayList<>();
    for (PairsTable.Problem problem : table.problems()) {
      problems.add(file + ", line " + problem.line() + ": " + problem.message());
    }
    if (table.rows().isEmpty()) {
      String first = problems.isEmpty() ? file + " has no pairs" : problems.getFirst();
      throw new Trouble(Trouble.Cause.INPUT, first);
    }
    Agreement agreement = new Agreement();
    List<JudgedPair> pairs = new ArrayList<>();
    for (PairsTable.Row row : table.rows()) {
      pairs.add(judged(file, row, agreement, problems));
    }
    return new Judged(
        pairs,
        problems,
        agreement.pairs(),
        agreement.macroF1(),
        agreement.changeCalledContradiction(),
        agreement.table());
  }

  private JudgedPair judged(
      Path file, PairsTable.Row row, Agreement agreement, List<String> problems) {
    Verdict verdict =
        comparison.compare(
            testimony(row.held(), row.heldPublished()),
            testimony(row.fresh(), row.freshPublished()));
    String asked = asked(file, row, problems);
    if (asked != null) {
      agreement.add(Outcome.ofWord(asked), verdict.outcome());
    }
    return new JudgedPair(
        row.line(),
        row.held().quote().exact(),
        row.fresh().quote().exact(),
        verdict.outcome().word(),
        verdict.because(),
        asked);
  }

  private static @Nullable String asked(Path file, PairsTable.Row row, List<String> problems) {
    String verdict = row.verdict();
    if (verdict == null || verdict.isBlank()) {
      return null;
    }
    try {
      return Outcome.ofWord(verdict).word();
    } catch (IllegalArgumentException e) {
      problems.add(file + ", line " + row.line() + ": " + e.getMessage());
      return null;
    }
  }

  private static Testimony testimony(Claim claim, @Nullable String published) {
    String called =
        published == null || published.isBlank() ? "a report" : "a report of " + published;
    return new Testimony(claim, new Witness(claim.report(), called, null, Witness.when(published)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Trouble.of(new UncheckedIOException(e));
    }
  }
}
