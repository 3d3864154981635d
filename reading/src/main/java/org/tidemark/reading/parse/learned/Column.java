package org.tidemark.reading.parse.learned;

/** What is known of a word as one string. */
enum Column {
  FORM,
  LOWER,
  SHAPE,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  /** All tags the word can bear, joined. */
  AMBIGUITY,
  LEMMA,
  TAG,
  RELATION,
  /** How many dependents it has so far on either side. */
  VALENCY
}
