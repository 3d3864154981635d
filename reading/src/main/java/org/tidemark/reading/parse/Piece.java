package org.tidemark.reading.parse;

/**
 * A stretch of a report's text that is one word or mark, or a note mark that belongs to no sentence
 * (a footnote's number, a bullet).
 */
public record Piece(int begin, int end, boolean note) {
  public Piece {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no piece from " + begin + " to " + end);
    }
  }

  String in(String text) {
    return text.substring(begin, end);
  }
}
