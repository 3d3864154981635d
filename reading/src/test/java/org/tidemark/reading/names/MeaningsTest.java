package org.tidemark.reading.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.model.Entity;

/** Whom pronouns and phrases mean. */
class MeaningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OR | Red Brigade           | name        | The Red [Brigade] left.
          PL | Mali                  | name        | They fought in [Mali].
          OR | Mali                  | name        | [Mali] sent troops to the border.
          OR | France                | members     | The rebels ambushed the [French] near the river.
          OR | Red Brigade           | members     | Red Brigade [fighters] left.
          OR | Red Brigade           | members     | Members of the Red Brigade met. The [leaders] of the Red Brigade met too.
          OR | Red Brigade           | pronoun     | The Red Brigade left. [It] took the guns.
          OR | Red Brigade           | pronoun     | The Red Brigade left because [its] funds were gone.
          OR | Red Brigade           | pronoun     | The Red Brigade lost men, but [they] held the bridge.
          OR | Red Brigade           | name        | The Red Brigade, [which] was founded in 1990, left.
          OR | Red Brigade           | definite    | The Red Brigade was founded in 1990. The [group] fights the Green Cartel.
          OR | Red Brigade           | definite    | The Red Brigade was founded in 1990. The terrorist [organisation] has no friends.
          OR | Green Cartel          | definite    | The Red Brigade robs banks. Its rival is the Green Cartel. The [cartel] sells cocaine.
          OR | Green Cartel          | definite    | The Red Brigade and the Green Cartel met, and the [latter] won.
          OR | Red Brigade           | definite    | The Red Brigade and the Green Cartel met, and the [former] lost.
          OR | Green Cartel; Red Brigade | definite | The Red Brigade fought the Green Cartel. The two [groups] made peace in May.
          OR | Harbour Union         | definite    | The Harbour Union is a coalition of dockers. In May the [coalition] fell apart.
          OR | Coast Committee       | definite    | The Coast Committee met in May. The [committee] chose a judge.
          OR | Harbour Front         | name        | The [group] Harbour Front left.
          OR | Harbour Front         | name        | The Harbour Front [movement] left.
          OR | armed wing of the Red Brigade | description | The armed [wing] of the Red Brigade left.
          OR | Afghan security forces | description | They fought Afghan security [forces].
          OR | Malian forces; French forces | description | They fought Malian and French [forces].
          OR | other drug trafficking groups | description | Other drug trafficking [groups] paid it.
          PO | foreign fighters      | description | The Red Brigade trains foreign [fighters].
          PO | Tuaregs               | name        | Some [Tuaregs] joined.
          PO | Kurds; Arabs          | description | It has Kurdish and Arab [members].
          PE | Omar Haddad           | name        | Its [leader], Omar Haddad, fled.
          PE | Omar Haddad           | pronoun     | Omar Haddad fled. In May [he] was shot.
          PE | Omar Haddad           | definite    | Its leader, Omar Haddad, fled. The [leader] was shot in May.
          PL | northern Mali         | description | They hid in northern [Mali].
          PL | Arden                 | name        | They burned the [town] of Arden.
          PL | Arden                 | definite    | They live in Arden. The [city] is old.
          PL | border region         | description | They hid in the border [region].
          OR | Red Brigade           | definite    | The “brotherhood”, i.e. the leadership of the Red Brigade, hid. In May the [brotherhood] met.
          """)
  void phraseMeans(String kinds, String expected, String how, String text) {
    Told told = Told.report(text);
    assertEquals(expected, told.meaning(kinds), () -> told.entities().toString());
    assertEquals(how, told.how(kinds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OR   | The Red Brigade left. [It] is thought that two men died.
          OR   | The Red Brigade left. [It] was clear that nobody cared.
          PE   | The Red [Brigade] left.
          ORPE | They fought in the [rain].
          OR   | Most Kurds are poor. [They] live in the hills.
          ORPE | [Someone] fired.
          """)
  void phraseMeansNobodyKnown(String kinds, String text) {
    assertEquals("", Told.report(text).meaning(kinds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Red Lion Front = RLF (brackets)            | The Red Lion Front (RLF) grew.
          Omar Haddad = Abu Nur (also known as)      | Omar Haddad, also known as Abu Nur, led it.
          Harbour Front = Arden Union (renamed)      | The Harbour Front was small. In 2001 it renamed itself the Arden Union.
          Arden Union = Harbour Front (former name)  | The Arden Union, formerly the Harbour Front, is small.
          Joaquin Ruiz = El Lobo (nickname)          | Police arrested Joaquin “El Lobo” Ruiz.
          Arden Union = AU-K (alias list)            | NAME: Arden Union // ALIASES: AU-K // The Arden Union fights.
          """)
  void namingIsNoted(String expected, String text) {
    List<String> namings =
        Told.report(text).cast().namings().stream()
            .map(one -> one.entity().name() + " = " + one.name() + " (" + one.way() + ")")
            .toList();
    assertEquals(List.of(expected), namings);
  }

  @Test
  void topicIsTheOneTheReportIsAbout() {
    Entity topic =
        Told.report(
                "The Red Brigade was founded in 1990. The government banned it. The Red Brigade has"
                    + " fought the Green Cartel and the army.")
            .cast()
            .topic();
    assertEquals("Red Brigade", topic == null ? "" : topic.name());
  }

  @Test
  void descriptionsAskedForAreListedAfterNames() {
    Told told = Told.report("The Red Brigade trains foreign [fighters].");
    assertEquals("foreign fighters", told.meaning("PO"));
    assertEquals(
        List.of("ORGANISATION Red Brigade", "POPULATION foreign fighters"), told.entities());
  }

  @Test
  void sameReportGivesTheSameCastInWhateverOrderItIsAsked() {
    String text = "The Red Brigade fought the Green Cartel. The two groups made peace. [It] left.";
    Told once = Told.report(text);
    Told again = Told.report(text);
    again.meaning("PO");
    assertEquals(once.meaning("OR"), again.meaning("OR"));
  }
}
