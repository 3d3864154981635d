package org.tidemark.web.report;

/**
 * Words of a paragraph that the same claims stand on.
 *
 * @param text the words
 * @param claims the names of the claims, shortest quote first, parted by spaces; empty for none
 * @param style the classes it is drawn with
 */
public record Run(String text, String claims, String style) {
  /** Whether no claim stands on it. */
  public boolean isBare() {
    return claims.isEmpty();
  }
}
