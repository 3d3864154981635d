package org.tidemark.workbench.read;

import java.time.Duration;
import java.util.List;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Verdict;
import org.tidemark.workbench.open.Settled;

/** What came of one document that was brought. */
public sealed interface ReportOutcome {
  /** The name it was brought under. */
  String file();

  /**
   * It was read.
   *
   * @param file the name it was brought under
   * @param report the report it became
   * @param words how many words it has
   * @param took how long it took to read
   * @param findings its claims, in the order of its text
   * @param settled what stood open before and it bears on
   * @param kept whether the casebook keeps it
   */
  record Read(
      String file,
      ReportLine report,
      int words,
      Duration took,
      List<Finding> findings,
      List<Settled> settled,
      boolean kept)
      implements ReportOutcome {
    public Read {
      findings = List.copyOf(findings);
      settled = List.copyOf(settled);
    }

    /** The claims that stand under a verdict, in the order of the text. */
    public List<Finding> findings(Verdict verdict) {
      return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** How many claims stand under each verdict. */
    public Tally tally() {
      return Tally.of(findings);
    }

    /** The claims nobody made before. */
    public List<Finding> fresh() {
      return findings.stream().filter(Finding::isNew).toList();
    }

    /** The claims the casebook already held. */
    public List<Finding> held() {
      return findings.stream().filter(finding -> !finding.isNew()).toList();
    }
  }

  /** The same bytes had been read before; nothing was written. */
  record ReadBefore(String file, ReportLine report) implements ReportOutcome {}

  /** It could not be read; the casebook is as it was. */
  record Failed(String file, Trouble trouble) implements ReportOutcome {}
}
