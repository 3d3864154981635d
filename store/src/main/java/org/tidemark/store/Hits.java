package org.tidemark.store;

import java.util.List;
import org.tidemark.model.Quote;

/**
 * What a search for words found, best first.
 *
 * @param claims claims whose quotes have the words
 * @param passages paragraphs of reports that have the words
 */
public record Hits(List<HeldClaim> claims, List<Passage> passages) {
  public Hits {
    claims = List.copyOf(claims);
    passages = List.copyOf(passages);
  }

  /** A paragraph, heading or list item of a report. */
  public record Passage(HeldReport report, Quote words) {}
}
