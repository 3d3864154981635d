package org.tidemark.web.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.web.page.Hue;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.read.ReportOutcome;
import org.tidemark.workbench.words.ClaimInWords;

/**
 * A report beside what the casebook held before it.
 *
 * @param read what came of reading it
 * @param groups its claims by the heading they belong under
 */
public record Comparison(ReportOutcome.Read read, List<Group> groups) {
  public Comparison {
    groups = List.copyOf(groups);
  }

  /** Claims under one heading. */
  public record Group(Family family, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  static Comparison of(ReportOutcome.Read read) {
    List<Group> groups = new ArrayList<>();
    for (Family family : Family.values()) {
      List<Row> rows =
          read.findings().stream()
              .filter(finding -> Family.of(finding.claim().kind()) == family)
              .map(finding -> new Row(finding, read.kept()))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(family, rows));
      }
    }
    return new Comparison(read, groups);
  }

  /** What the report is called. */
  public String title() {
    return read.report().source().called();
  }

  /** Where it is. */
  public String path() {
    return Links.report(read.report().id());
  }

  /** Its length and how long it took, in words. */
  public String took() {
    double seconds = read.took().toMillis() / 1000.0;
    return String.format(
        Locale.ROOT, "%,d words, read in %.1f s", read.words(), Math.max(0.1, seconds));
  }

  /**
   * One claim beside the first that said the same.
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

    /** What said so before; null if nothing did. */
    public @Nullable Told earlier() {
      return finding.earlier();
    }

    /** The address of the earlier sentence. */
    public static String linkOf(Told earlier) {
      return Links.claim(earlier.report().id(), earlier.id());
    }
  }
}
