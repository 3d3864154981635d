package org.tidemark.web.entity;

import java.util.List;

/**
 * A part of the page with what is in it.
 *
 * @param part the part
 * @param rows every claim that belongs here; none if nothing is known
 * @param sayings what was so on the days asked about, the surest first
 * @param silence what to say where nothing was so then
 */
public record Chapter(Part part, List<Row> rows, List<Saying> sayings, String silence) {
  private static final int LISTED = 8;

  public Chapter {
    rows = List.copyOf(rows);
    sayings = List.copyOf(sayings);
  }

  /** The first things that were so, as many as a list shows beside its picture. */
  public List<Saying> listed() {
    return sayings.subList(0, Math.min(sayings.size(), part.isDrawn() ? LISTED : 2 * LISTED));
  }

  /** How many more there are. */
  public int more() {
    return sayings.size() - listed().size();
  }

  /** How many claims speak of other times. */
  public long otherTimes() {
    return rows.stream().filter(row -> !row.isThen()).count();
  }
}
