package org.tidemark.workbench.page;

/**
 * Where a named place is drawn on a map, and how much of the map it stands for.
 *
 * @param size how large a thing the name means
 * @param country the ISO 3166-1 code of its country; empty where it is in several
 * @param north degrees north; a country's are not used
 * @param east degrees east
 * @param several whether the lists know more than one place of this name and this one was chosen
 */
public record Spot(Size size, String country, double north, double east, boolean several) {
  /** How large a thing a place's name means, with the honest radius of what is drawn for it. */
  public enum Size {
    /** A country: its outline. */
    COUNTRY(0),
    /** A part of the world, a mountain range, a river. */
    REGION(350),
    /** A province. */
    PROVINCE(80),
    /** A district. */
    DISTRICT(35),
    /** A town or village. */
    TOWN(12);

    private final int kilometres;

    Size(int kilometres) {
      this.kilometres = kilometres;
    }

    /** The radius of the circle that is drawn, in kilometres; 0 for an outline. */
    public int kilometres() {
      return kilometres;
    }
  }
}
