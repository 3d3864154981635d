package org.tidemark.workbench.open;

import java.util.List;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Clash;

/**
 * Claims that cannot all be true: each clashes with at least one other of them.
 *
 * @param id the digits it is called by
 * @param claims the claims, the earliest report first
 * @param clashes which cannot both be true, and why
 * @param handling how it stands
 */
public record Contradiction(String id, List<Told> claims, List<Clash> clashes, Handling handling) {
  public Contradiction {
    claims = List.copyOf(claims);
    clashes = List.copyOf(clashes);
  }
}
