package org.tidemark.web.bring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.web.page.Hue;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Met;
import org.tidemark.workbench.compare.Verdict;
import org.tidemark.workbench.words.ClaimInWords;

/**
 * A report beside what the casebook held before it.
 *
 * @param report the report
 * @param took its length and how long it took, in words; empty if that is not told
 * @param kept whether the casebook keeps it
 * @param groups its claims, what must be looked at first first
 */
public record Comparison(ReportLine report, String took, boolean kept, List<Group> groups) {
  private static final Comparator<Row> BY_QUESTION =
      Comparator.comparing((Row row) -> Family.of(row.finding().claim().kind()));

  public Comparison {
    groups = List.copyOf(groups);
  }

  /** Claims under one verdict. */
  public record Group(Verdict verdict, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }

    /** Its name in styles and addresses. */
    public String code() {
      return verdict.code();
    }
  }

  static Comparison of(ReportLine report, String took, boolean kept, List<Finding> findings) {
    List<Group> groups = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<Row> rows =
          findings.stream()
              .filter(finding -> finding.verdict() == verdict)
              .map(finding -> new Row(finding, kept))
              .sorted(BY_QUESTION)
              .toList();
      groups.add(new Group(verdict, rows));
    }
    return new Comparison(report, took, kept, groups);
  }

  /** What the report is called. */
  public String title() {
    return report.source().called();
  }

  /** Where it is. */
  public String path() {
    return Links.report(report.id());
  }

  /** The groups that have claims in them. */
  public List<Group> filled() {
    return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
  }

  /** The questions that the claims of a group answer, in the order in which they are shown. */
  public static List<Family> families(Group group) {
    return Arrays.stream(Family.values())
        .filter(family ->
            group.rows().stream()
                .anyMatch(row -> Family.of(row.finding().claim().kind()) == family))
        .toList();
  }

  /**
   * One claim beside the held ones that speak of the same.
   *
   * @param finding the claim
   * @param kept whether the casebook keeps the report
   */
  public record Row(Finding finding, boolean kept) {
    /** The claim as a sentence. */
    public String sentence() {
      return ClaimInWords.sentence(finding.claim());
    }

    /** The name of its colour. */
    public String hue() {
      return Hue.of(finding.claim().kind()).code();
    }

    /** Its words. */
    public String quote() {
      return finding.claim().quote().exact();
    }

    /** Where its words stand. */
    public String place() {
      return finding.place().inWords();
    }

    /** The address of its sentence; null if the report is not kept. */
    public @Nullable String link() {
      return kept ? Links.claim(finding.claim().report(), finding.claim().id()) : null;
    }

    /** The held claim to look at first; null if nothing held speaks of this. */
    public @Nullable Met met() {
      return finding.met().isEmpty() ? null : finding.met().getFirst();
    }

    /** The other held claims that speak of the same. */
    public List<Met> others() {
      return finding.met().stream().skip(1).toList();
    }

    /** The address of a held sentence. */
    public static String linkOf(Told held) {
      return Links.claim(held.report().id(), held.id());
    }
  }
}
