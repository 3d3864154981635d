package org.tidemark.reading.names;

import java.util.List;

/** The lists of words that the cast is read by, as files under {@code words/}. */
final class WordLists {
  static final List<String> NAMES =
      List.of(
          "adjectives-loose",
          "common-capitalised",
          "name-begins-body",
          "name-begins-place",
          "name-ends-body",
          "name-ends-event",
          "name-ends-place",
          "nouns-amount",
          "nouns-any-group",
          "nouns-authority",
          "nouns-authority-spoken-of",
          "nouns-empty-head",
          "nouns-fighter",
          "nouns-fighters-spoken-of",
          "nouns-group-spoken-of",
          "nouns-no-body",
          "nouns-of-a-people",
          "nouns-organisation",
          "nouns-owner-in-name",
          "nouns-part",
          "nouns-people",
          "nouns-place",
          "nouns-stand-for-body",
          "nouns-telling-body",
          "nouns-telling-member",
          "nouns-telling-place",
          "nouns-weapon",
          "verbs-telling-place",
          "words-splinter");

  private WordLists() {}
}
