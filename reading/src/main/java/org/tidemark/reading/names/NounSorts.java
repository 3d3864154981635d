package org.tidemark.reading.names;

/** What sort of thing a common noun can be: a body, its people, an authority, a place, people. */
final class NounSorts {
  private final NameLists lists;

  NounSorts(NameLists lists) {
    this.lists = lists;
  }

  /** Whether "the" with this noun points at an organisation spoken of before. */
  boolean group(String lemma) {
    return lists.words("nouns-group-spoken-of").contains(lemma);
  }

  /** Whether it fits any organisation whatever its name. */
  boolean anyGroup(String lemma) {
    return lists.words("nouns-any-group").contains(lemma);
  }

  boolean fighters(String lemma) {
    return lists.words("nouns-fighters-spoken-of").contains(lemma);
  }

  /** Whether people so called stand for the organisation they are of. */
  boolean members(String lemma) {
    return lists.words("nouns-stand-for-body").contains(lemma);
  }

  boolean authority(String lemma) {
    return lists.words("nouns-authority-spoken-of").contains(lemma);
  }

  boolean place(String lemma) {
    return lists.words("nouns-place").contains(lemma);
  }

  /** Whether a noun names a body of its own. */
  boolean body(String lemma) {
    return !lists.words("nouns-no-body").contains(lemma)
        && (lists.words("nouns-group-spoken-of").contains(lemma)
            || lemma.matches("monarchy|opposition|power|regime|media|enterprise|charity|business")
            || lists.words("nouns-authority-spoken-of").contains(lemma)
            || lists.words("nouns-organisation").contains(lemma)
            || lists.words("nouns-part").contains(lemma)
            || lists.words("nouns-authority").contains(lemma));
  }

  /** Whether a noun in the plural, or a collective, tells of people. */
  boolean people(String lemma, boolean plural) {
    return lists.words("nouns-people").contains(lemma)
        || plural
            && (lists.words("nouns-fighters-spoken-of").contains(lemma)
                || lists.words("nouns-fighter").contains(lemma)
                || lists.isPeople(lemma + "s")
                || !lists.title(lemma).isEmpty()
                || lemma.matches(".{3,}(?:ist|ian|ese|crat|men|man)"));
  }

  boolean armed(String lemma) {
    return lists.words("nouns-fighters-spoken-of").contains(lemma)
        || lists.words("nouns-fighter").contains(lemma);
  }
}
