package org.tidemark.reading.time;

/** A word, number or sign of the text, in lower case beside its own characters' place. */
record Token(String word, boolean capital, boolean glued, int begin, int end) {
  static final Token NONE = new Token("", false, false, -1, -1);
}
