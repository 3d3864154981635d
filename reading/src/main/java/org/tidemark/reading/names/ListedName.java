package org.tidemark.reading.names;

import java.util.Set;

/**
 * A well-known organisation as the name lists hold it.
 *
 * @param name its usual full name
 * @param sort the list's word for what it is: armed, criminal, state force, government …
 * @param keys keys of its names that mean nothing else
 * @param unsure keys of names that also mean something else
 */
record ListedName(String name, String sort, Set<String> keys, Set<String> unsure) {
  /** Whether it speaks or acts for a state or for several. */
  boolean official() {
    return sort.equals("state force")
        || sort.equals("government")
        || sort.equals("international body");
  }

  /** Whether it tells of others rather than acting itself. */
  boolean reporting() {
    return sort.equals("media") || sort.equals("research");
  }
}
