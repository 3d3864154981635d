package org.tidemark.workbench.read;

import java.time.Duration;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Trouble;

/** A document as far as it can be brought before its turn to be compared and kept. */
sealed interface Prepared {
  /** It was read. */
  record Fresh(ReadReport report, Duration took) implements Prepared {}

  /** It is there already and need not be read again. */
  record There(ReportLine report) implements Prepared {}

  /** It cannot be read. */
  record Broken(Trouble trouble) implements Prepared {}
}
