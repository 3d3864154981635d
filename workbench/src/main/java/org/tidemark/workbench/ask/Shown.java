package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;

/**
 * One thing that is shown of an entity, with every claim that says it.
 *
 * @param claims the claims, the first to be recorded first; never empty
 * @param answer whether it was so at the time asked about; {@code SURELY} when none was asked about
 */
public record Shown(List<Told> claims, Answer answer) {
  public Shown {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("something shown stands on a claim");
    }
  }

  /** The claim that speaks for all. */
  public Told first() {
    return claims.getFirst();
  }
}
