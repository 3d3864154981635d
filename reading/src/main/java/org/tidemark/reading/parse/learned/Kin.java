package org.tidemark.reading.parse.learned;

/** A word seen from another one in the tree built so far. */
enum Kin {
  SELF,
  HEAD,
  GRANDHEAD,
  LEFTMOST,
  SECOND_LEFTMOST,
  RIGHTMOST,
  SECOND_RIGHTMOST,
  LEFT_SIBLING,
  SECOND_LEFT_SIBLING
}
