package org.tidemark.web.entity;

import java.util.List;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;

/**
 * One thing that was so, with every claim that says it, as a line beside a picture.
 *
 * @param row the claim that speaks for all
 * @param claims every claim that says it
 * @param disputed whether a claim says that it was not, or no longer
 */
public record Saying(Row row, List<Told> claims, boolean disputed) {
  public Saying {
    claims = List.copyOf(claims);
  }

  /** How many other reports say it. */
  public long otherReports() {
    return claims.stream().map(told -> told.report().id()).distinct().count() - 1;
  }

  /** A word on how surely it was so then; empty if surely. */
  public String perhaps() {
    if (row.answer() == Answer.SURELY) {
      return "";
    }
    return row.isUndated() ? "undated" : "possibly then";
  }
}
