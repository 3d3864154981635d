package org.tidemark.formats.document;

/**
 * One line as it lies on a page.
 *
 * @param page the page, from 1
 * @param words what it says
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param top how far down the page it lies
 * @param size the size of most of its letters
 * @param bold whether nearly all of its letters are bold
 */
record PageLine(
    int page, String words, float left, float right, float top, float size, boolean bold) {

  Line asLine() {
    return new Line(0, words.length(), words, page);
  }

  /** Whether its letters are about as large as those of another line. */
  boolean sizedLike(PageLine other) {
    return Math.abs(size - other.size) <= 0.08f * Math.max(size, other.size);
  }
}
