package org.tidemark.web.entity;

import java.util.Comparator;
import java.util.List;

/**
 * A part of the page with what is in it.
 *
 * @param part the part
 * @param rows its rows; empty if nothing is known
 */
public record Chapter(Part part, List<Row> rows) {
  private static final int LISTED = 7;

  public Chapter {
    rows = List.copyOf(rows);
  }

  /** What was so on the days asked about: what surely was first, what has no date last. */
  public List<Row> then() {
    return rows.stream()
        .filter(Row::isThen)
        .sorted(
            Comparator.comparing(Row::isUndated)
                .thenComparing(Row::answer)
                .thenComparingInt(row -> row.standing().equals("accepted") ? 0 : 1))
        .toList();
  }

  /** The first of them, as many as a list shows beside its picture. */
  public List<Row> listed() {
    List<Row> then = then();
    return then.subList(0, Math.min(then.size(), part.isDrawn() ? LISTED : 2 * LISTED));
  }

  /** How many more there are. */
  public int more() {
    return then().size() - listed().size();
  }

  /** How many were not so then. */
  public int otherTimes() {
    return rows.size() - then().size();
  }
}
