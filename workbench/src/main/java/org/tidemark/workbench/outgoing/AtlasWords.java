package org.tidemark.workbench.outgoing;

import java.util.List;

/**
 * A place's name without the word that tells what sort of place it is.
 *
 * @param bare the name without it
 * @param precisions how exact places of that sort are; empty for any
 */
record AtlasWords(String bare, List<Integer> precisions) {
  private static final List<String> DIVISIONS =
      List.of("province", "governorate", "state", "department", "oblast", "wilaya", "region");
  private static final List<String> DISTRICTS = List.of("district", "county", "municipality");
  private static final List<String> TOWNS = List.of("city", "town", "village");

  /** The words of a name in the form in which names are compared. */
  static AtlasWords of(String normal) {
    for (String word : DIVISIONS) {
      if (has(normal, word)) {
        return new AtlasWords(without(normal, word), List.of(4, 5));
      }
    }
    for (String word : DISTRICTS) {
      if (has(normal, word)) {
        return new AtlasWords(without(normal, word), List.of(3));
      }
    }
    for (String word : TOWNS) {
      if (has(normal, word)) {
        return new AtlasWords(without(normal, word), List.of(1));
      }
    }
    return new AtlasWords(normal, List.of());
  }

  private static boolean has(String normal, String word) {
    return normal.endsWith(" " + word) || normal.startsWith(word + " of ");
  }

  private static String without(String normal, String word) {
    return normal.endsWith(" " + word)
        ? normal.substring(0, normal.length() - word.length() - 1)
        : normal.substring(word.length() + 4);
  }

  boolean fits(AtlasRow row) {
    return precisions.isEmpty() || precisions.contains(row.precision());
  }
}
