package org.tidemark.workbench.incoming;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Report;
import org.tidemark.workbench.ReportLine;

/** What came of a file that was to come in. */
public sealed interface ImportOutcome {
  /** The file. */
  String file();

  /**
   * It was read.
   *
   * @param file the file
   * @param format its form
   * @param report the report it became, or the one it speaks of
   * @param rows how many rows or elements it has
   * @param entities whom and what it speaks of, counted
   * @param claims what it says
   * @param leftOut what could not be said in claims, and how often
   * @param remarks what else the person should know, a sentence each
   * @param kept whether the casebook keeps it
   */
  record Read(
      String file,
      IncomingFormat format,
      Report report,
      int rows,
      int entities,
      List<Claim> claims,
      SequencedMap<String, Integer> leftOut,
      List<String> remarks,
      boolean kept)
      implements ImportOutcome {
    public Read {
      claims = List.copyOf(claims);
      leftOut = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(leftOut));
      remarks = List.copyOf(remarks);
    }

    /** How many claims there are of each kind. */
    public Map<Kind, Integer> kinds() {
      Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
      for (Claim claim : claims) {
        kinds.merge(claim.kind(), 1, Integer::sum);
      }
      return kinds;
    }
  }

  /** The same bytes had come in before; nothing was written. */
  record ReadBefore(String file, ReportLine report) implements ImportOutcome {}
}
