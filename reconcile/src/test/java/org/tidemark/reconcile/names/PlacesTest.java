package org.tidemark.reconcile.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.reconcile.names.Places.Lie;

/** Which place lies inside which, by its name and by lists. */
class PlacesTest {
  private static final Places SPELLED = new SpelledPlaces();
  private static final Places LISTED =
      new Gazetteer(
          List.of(
              "name\tkind\tcode\taliases",
              "Velmar\tcountry\tVE\tRepublic of Velmar",
              "Kestrania\tcountry\tKE\t"),
          List.of(
              "# made up",
              "name\tkind\tcountry\tlatitude\tlongitude\tpopulation\taliases",
              "Kandor\tadmin1\tVE\t40\t30\t\tKandor Province",
              "Orlu\tcity\tVE\t42\t34\t90000\t",
              "Dorn\tcity\tKE\t10\t10\t90000\t"),
          List.of("place\tholds", "Inner Sea\tVelmar|Kestrania", "Kandor\tBesk|Marsa"));

  private static void assertLie(Places places, Lie lie, String one, String other) {
    assertEquals(lie, places.lie(one, other), one + " / " + other);
    assertEquals(lie.reversed(), places.lie(other, one), other + " / " + one);
  }

  @Test
  void whatANameSaysItLiesIn() {
    assertLie(SPELLED, Lie.INSIDE, "Achin, Nangarhar, Afghanistan", "Nangarhar");
    assertLie(SPELLED, Lie.INSIDE, "Holm in Amsel district", "Amsel district");
    assertLie(SPELLED, Lie.INSIDE, "eastern Afghanistan", "Afghanistan");
    assertLie(SPELLED, Lie.INSIDE, "Kandahar city", "Kandahar province");
    assertLie(SPELLED, Lie.INSIDE, "Marsa airport", "Marsa");
    assertLie(SPELLED, Lie.SAME, "Kandor province", "Kandor");
    assertLie(SPELLED, Lie.SAME, "Dorn", "Dorn, Kestrania");
    assertLie(SPELLED, Lie.UNKNOWN, "North Kivu", "South Kivu");
    assertLie(SPELLED, Lie.UNKNOWN, "South Sudan", "Sudan");
    assertLie(SPELLED, Lie.UNKNOWN, "Orlu", "Marsa");
  }

  @Test
  void whatListsSay() {
    assertLie(LISTED, Lie.INSIDE, "Orlu", "Velmar");
    assertLie(LISTED, Lie.INSIDE, "Besk", "Kandor Province");
    assertLie(LISTED, Lie.INSIDE, "Besk", "Republic of Velmar");
    assertLie(LISTED, Lie.INSIDE, "Kandor", "Inner Sea");
    assertLie(LISTED, Lie.APART, "Orlu", "Kestrania");
    assertLie(LISTED, Lie.APART, "Velmar", "Kestrania");
    assertLie(LISTED, Lie.SAME, "Velmar", "Republic of Velmar");
  }

  @Test
  void sideOfACountryHoldsWhatLiesOnIt() {
    assertLie(LISTED, Lie.INSIDE, "Orlu", "eastern Velmar");
    assertLie(LISTED, Lie.APART, "Orlu", "western Velmar");
  }
}
