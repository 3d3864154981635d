package org.tidemark.web.report;

import java.util.List;
import org.tidemark.model.Block;

/**
 * A paragraph, heading or list item as it is laid out.
 *
 * @param role what it is
 * @param begin where in the text it begins
 * @param number the number of the paragraph; 0 for headings
 * @param page the page that begins with it; 0 where none does
 * @param runs its words
 */
public record Passage(Block.Role role, int begin, int number, int page, List<Run> runs) {
  public Passage {
    runs = List.copyOf(runs);
  }

  /** Whether it is a heading. */
  public boolean isHeading() {
    return role == Block.Role.HEADING;
  }

  /** Whether it is an item of a list. */
  public boolean isItem() {
    return role == Block.Role.LIST_ITEM;
  }
}
