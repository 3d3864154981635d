package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.workbench.Told;

/**
 * Claims that were asked for.
 *
 * @param claims the claims, in the order in which they were recorded
 * @param more how many more there are beyond the limit
 */
public record ClaimList(List<Told> claims, int more) {
  public ClaimList {
    claims = List.copyOf(claims);
  }
}
