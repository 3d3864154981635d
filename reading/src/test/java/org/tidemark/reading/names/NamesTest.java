package org.tidemark.reading.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a name, of what kind, and which names mean the same. */
class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION Movement for Unity and Bread in Southern Arden | The Movement for Unity and Bread in Southern Arden (MUBSA) laid down its arms.
          ORGANISATION Popular Front for the Liberation of Arden      | Fighters of the Popular Front for the Liberation of Arden crossed the river.
          ORGANISATION 18th Brigade                                   | The 18th Brigade held the bridge.
          ORGANISATION Front 36                                       | Police said Front 36 burned the depot.
          ORGANISATION Lions of the Coast Brigade                     | The Lions of the Coast Brigade joined the union.
          ORGANISATION Sailors and Dockers Union                      | It merged with the Sailors and Dockers Union in May.
          ORGANISATION Dockers’ Liberation Party                      | The Dockers’ Liberation Party was banned.
          ORGANISATION Abu Sayyaf                                     | Abu Sayyaf and the Moro Islamic Liberation Front fought near the port.
          ORGANISATION Moro Islamic Liberation Front                  | Abu Sayyaf and the Moro Islamic Liberation Front fought near the port.
          ORGANISATION al-Shabaab                                     | In June al-Shabaab took the town.
          ORGANISATION al Qaeda                                       | He had links with al Qaeda.
          ORGANISATION ’Ndrangheta                                    | The ’Ndrangheta runs the harbour.
          ORGANISATION Tehrik-e Taliban Pakistan                      | The Tehrik-e Taliban Pakistan denied it.
          ORGANISATION FARC                                           | However, FARC kept its camps.
          ORGANISATION Taliban                                        | Former Taliban fighters came home.
          ORGANISATION Harbour Trust                                  | Money came from the Harbour Trust.
          ORGANISATION Jaysh al-Sahil                                 | A group named Jaysh al-Sahil took part.
          PERSON Omar Haddad                                          | President Omar Haddad resigned.
          PERSON Hassan al-Masri                                      | Malian President Hassan al-Masri said so.
          PERSON Mullah Darwish                                       | Orders came from Mullah Darwish.
          PERSON Joaquin Ruiz                                         | Police arrested Joaquin “El Lobo” Ruiz in May.
          PERSON Salim Idris                                          | The council appointed Salim Idris, 45, as its judge.
          PLACE Mali                                                  | They live in Mali.
          PLACE Karm Valley                                           | The camp lies in the Karm Valley.
          PLACE Lumadi                                                | They burned the village of Lumadi.
          PLACE Borno State                                           | Two bombs went off in Borno State.
          POPULATION Tuaregs                                          | Most recruits were Tuaregs.
          """)
  void nameHasItsKind(String expected, String text) {
    Told told = Told.report(text);
    assertTrue(told.entities().contains(expected), () -> expected + " not in " + told.entities());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          However     | However, the rebels left. The rebels were tired.
          Commander   | The Commander spoke.
          Fighters    | Fighters of the Red Brigade seized the port.
          Government  | The Government fell in March.
          March       | The Government fell in March.
          Islamist    | An Islamist rebel spoke.
          Malian      | A Malian soldier died.
          Marxism     | It abandoned Marxism.
          SDF-held    | The Red Brigade shelled an SDF-held town.
          AK-47       | He carried an AK-47 rifle.
          Genesis     | Genesis of the quarrel // The Red Brigade was founded in 1990.
          """)
  void commonWordIsNoName(String word, String text) {
    Told told = Told.report(text);
    for (String entity : told.entities()) {
      assertFalse(entity.contains(word), () -> word + " in " + told.entities());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Red Lion Front; RLF                              | The Red Lion Front (RLF) grew. RLF has no allies.
          Free Column of Arden; FCA                        | The Free Column of Arden met in June. Later the FCA split.
          Red Brigade; RED BRIGADE                         | The RED BRIGADE (founded in 1990) is small. The Red Brigade fights.
          Coast Army; Jaysh al-Sahil                       | The Coast Army (Arabic: Jaysh al-Sahil) is a rebel group.
          Ejercito del Sur; Southern Army; EDS             | The Southern Army (Ejercito del Sur - EDS) hid the boats.
          Hassan al-Masri; al-Masri                        | Hassan al-Masri founded the Red Brigade. In May al-Masri left it.
          Lena Marsh; Marsh                                | Lena Marsh leads the Green Cartel. Marsh was arrested.
          Omar Haddad; Abu Nur                             | Omar Haddad, also known as Abu Nur, led it.
          Tomas Rey; El Rayo                               | Tomas Rey, alias “El Rayo,” was shot.
          Green Cartel; Cartel of the Coast; Sons of Kadir | The Green Cartel, also known as the Cartel of the Coast or the Sons of Kadir, sells it.
          Arden Union; Harbour Front                       | The Harbour Front changed its name to the Arden Union in 2001.
          Arden Union; Harbour Front                       | The Harbour Front fought on. In 2001 it renamed itself the Arden Union.
          Arden Union; Harbour Front                       | The Arden Union, formerly the Harbour Front, is small.
          Arden Union; AU-K; Ittihad Ardan                 | NAME: Arden Union // ALIASES: AU-K, Ittihad Ardan // The Arden Union fights.
          United States; U.S.                              | The United States paid. The U.S. denied it.
          ISIS; Islamic State                              | The Islamic State held Mosul. ISIS lost it in 2017.
          Dardun Group; Dardun                               | The Dardun Group grew fast. Its rivals feared Dardun. Fighters of Dardun left.
          """)
  void namesOfOneMeanOne(String names, String text) {
    Told told = Told.report(text);
    String expected =
        java.util.Arrays.stream(names.split("; "))
            .sorted()
            .collect(java.util.stream.Collectors.joining("; "));
    assertEquals(expected, told.namesOf(names.split("; ")[0]), () -> told.entities().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Islamic State     | Islamic State Khorasan  | The Islamic State founded the Islamic State Khorasan.
          IRA               | Real IRA                | The Real IRA broke with the IRA.
          Taliban           | Pakistani Taliban       | The Pakistani Taliban helped the Taliban.
          Red Brigade       | New Red Brigade         | The New Red Brigade left the Red Brigade.
          Saladin Brigade   | Sons of Saladin Brigade | The Sons of Saladin Brigade fought the Saladin Brigade.
          Ana Ruiz          | Pedro Ruiz              | Ana Ruiz met Pedro Ruiz.
          Omar Haddad       | Salim Idris             | Omar Haddad, a.k.a. Abu Nur, and Salim Idris, a.k.a. Abu Sabr, met.
          Daraa             | Daraa Governorate       | They left Daraa for the south of Daraa Governorate.
          """)
  void namesakesStayApart(String one, String other, String text) {
    Told told = Told.report(text);
    assertFalse(told.namesOf(one).contains("nobody"), () -> one + " in " + told.entities());
    assertFalse(told.namesOf(other).contains("nobody"), () -> other + " in " + told.entities());
    assertFalse(told.namesOf(one).equals(told.namesOf(other)), () -> told.namesOf(one));
  }
}
