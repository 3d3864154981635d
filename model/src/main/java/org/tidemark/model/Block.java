package org.tidemark.model;

/**
 * A stretch of a report's text that stands by itself: a paragraph, a heading, a list item.
 *
 * @param role what the stretch is
 * @param begin offset of its first character (UTF-16)
 * @param end offset after its last character
 * @param page the page it begins on, from 1; 0 where the document has no pages
 */
public record Block(Role role, int begin, int end, int page) {
  /** What a stretch of text is in its document. */
  public enum Role {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_CELL
  }

  public Block {
    if (begin < 0 || end < begin || page < 0) {
      throw new IllegalArgumentException("no block runs from " + begin + " to " + end);
    }
  }
}
