package org.tidemark.reading;

import java.util.List;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;

/**
 * What the reader makes of one report.
 *
 * @param entities whom and what its claims speak of, with their other names in the report
 * @param claims what it says, in the order of the text
 * @param unread sentences that look like claims and gave none, the likeliest first
 */
public record Reading(List<Entity> entities, List<Claim> claims, List<Unread> unread) {
  public Reading {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    unread = List.copyOf(unread);
  }
}
