package org.tidemark.reading.names;

/**
 * A stretch of a sentence that is a name, as the report prints it.
 *
 * @param passage number of the passage
 * @param first index of its first token, titles left out
 * @param last index of its last token
 * @param name its words, spaced by single blanks
 * @param title the title before it, or an empty string
 * @param weak whether it stands where every word may have a capital: a heading
 */
record Mention(int passage, int first, int last, String name, String title, boolean weak) {
  Mention {
    if (first < 0 || last < first || name.isBlank()) {
      throw new IllegalArgumentException("no name \"" + name + "\" from " + first + " to " + last);
    }
  }

  String key() {
    return NameKey.of(name);
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean acronym() {
    return Shape.isAcronym(name);
  }
}
