package org.tidemark.formats.selection;

/**
 * Where a named place is on a map, and how exactly.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision as UCDP codes it: 1 a point, 3 a second-level division, 4 a first-level
 *     division, 5 a region or a line, 6 a country; from 3 on the point only stands for an area
 * @param country ISO 3166-1 code; empty where it lies in several
 */
public record Spot(double latitude, double longitude, int precision, String country) {
  public Spot {
    boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (!onEarth || precision < 1 || precision > 7) {
      throw new IllegalArgumentException("no spot on a map: " + latitude + ", " + longitude);
    }
  }

  /** What the code means, in words. */
  public String precisionInWords() {
    return switch (precision) {
      case 1 -> "the place itself";
      case 2 -> "near the place";
      case 3 -> "the middle of a district";
      case 4 -> "the middle of a province";
      case 5 -> "a point in a region";
      case 6 -> "the middle of a country";
      default -> "at sea or in the air";
    };
  }
}
