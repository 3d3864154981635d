package org.tidemark.workbench;

import org.tidemark.model.Block;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;

/**
 * Where in a report words stand.
 *
 * @param page the page, from 1; 0 where the document has no pages
 * @param paragraph the paragraph or list item, from 1; headings are not counted, and words in a
 *     heading stand at the paragraph it heads
 */
public record Place(int page, int paragraph) {
  /** Where a quote of this text stands. */
  public static Place of(ReportText text, Quote quote) {
    int page = 0;
    int paragraph = 0;
    for (Block block : text.blocks()) {
      boolean heading = block.role() == Block.Role.HEADING;
      if (block.begin() <= quote.begin()) {
        page = block.page();
        paragraph += heading ? 0 : 1;
      }
      if (quote.begin() < block.end()) {
        paragraph += heading ? 1 : 0;
        break;
      }
    }
    return new Place(page, Math.max(1, paragraph));
  }

  /** The place in words: "page 3, paragraph 12". */
  public String inWords() {
    return (page == 0 ? "" : "page " + page + ", ") + "paragraph " + paragraph;
  }
}
