package org.tidemark.formats.selection;

import java.util.List;
import org.tidemark.model.Claim;
import org.tidemark.model.Report;

/**
 * A report with those of its claims that are written out.
 *
 * @param report the report
 * @param sayings the claims, in the order in which they were recorded
 */
public record Part(Report report, List<Saying> sayings) {
  public Part {
    sayings = List.copyOf(sayings);
  }

  /** The claims alone. */
  public List<Claim> claims() {
    return sayings.stream().map(Saying::claim).toList();
  }
}
