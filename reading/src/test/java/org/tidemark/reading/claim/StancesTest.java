package org.tidemark.reading.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.model.Voice;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.parse.English;

class StancesTest {

  /** How a sentence takes the predicate at a word. */
  private static Stance stance(String text, String word) {
    Scene scene = Scenes.of(text);
    Frame frame = scene.frames().at(English.index(scene.sentence(), word));
    assertNotNull(frame, () -> word + " is no predicate in: " + text);
    return new Stances(scene, Scenes.WORDS).of(frame);
  }

  private static String told(Stance stance) {
    return (stance.polarity() + " " + stance.modality()).toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade holds the port. | holds
          The Reed Brigade can hold the port. | hold
          The Reed Brigade is estimated to hold three ports. | hold
          The army struck while the Reed Brigade held the port. | held
          The minister resigned, and the Reed Brigade fled. | fled
          The ministry said it was glad, and the Reed Brigade fled. | fled
          The Reed Brigade, which the ministry calls weak, holds the port. | holds
          """)
  void plainWordsAreFact(String text, String word) {
    assertEquals("asserted fact", told(stance(text, word)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade does not hold the port. | hold
          The Reed Brigade doesn't hold the port. | hold
          The Reed Brigade never held the port. | held
          The Reed Brigade failed to take the port. | take
          The Reed Brigade refused to join the council. | join
          The Reed Brigade has yet to take the port. | take
          The Reed Brigade was unable to take the port. | take
          The Reed Brigade fled without taking the port. | taking
          The army prevented the Reed Brigade from taking the port. | taking
          The Reed Brigade neither holds nor wants the port. | holds
          The Reed Brigade neither holds nor claims the port. | claims
          The Reed Brigade holds neither the port nor the road. | holds
          Neither Omar Vidal nor Lena Ortiz led the council. | led
          Omar Vidal is not the leader of the Reed Brigade. | leader
          No fighters remained in the port. | remained
          """)
  void whatIsNotSoIsDenied(String text, String word) {
    assertEquals("denied fact", told(stance(text, word)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade no longer holds the port. | holds
          The Reed Brigade does not hold the port any longer. | hold
          The Reed Brigade does not hold the port anymore. | hold
          The Reed Brigade stopped attacking convoys. | attacking
          The Reed Brigade ceased to hold the port. | hold
          Omar Vidal is no longer the leader of the Reed Brigade. | leader
          Omar Vidal is a former leader of the Reed Brigade. | leader
          Omar Vidal was formerly the leader of the Reed Brigade. | leader
          """)
  void whatIsSoNoLongerHasEnded(String text, String word) {
    assertEquals("ended fact", told(stance(text, word)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade will attack the port. | attack
          The Reed Brigade plans to attack the port. | attack
          The Reed Brigade vowed to attack the port. | attack
          The Reed Brigade wants to take the port. | take
          The Reed Brigade agreed to join the council. | join
          The Reed Brigade is preparing to attack the port. | attack
          The Reed Brigade intends to seize the port. | seize
          """)
  void whatIsToComeIsPlanned(String text, String word) {
    assertEquals("asserted planned", told(stance(text, word)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade may hold the port. | hold | may
          The Reed Brigade might hold the port. | hold | might
          The Reed Brigade could hold the port. | hold | could
          The Reed Brigade possibly holds the port. | holds | possibly
          The Reed Brigade probably holds the port. | holds | probably
          Perhaps the Reed Brigade holds the port. | holds | perhaps
          The Reed Brigade appears to hold the port. | hold | appears
          The Reed Brigade seems to hold the port. | hold | seems
          The Reed Brigade is believed to hold the port. | hold | believed
          The Reed Brigade is thought to hold the port. | hold | thought
          The Reed Brigade is suspected of attacking the port. | attacking | suspected
          The Reed Brigade is likely to hold the port. | hold | likely
          Omar Vidal is the suspected leader of the Reed Brigade. | leader | suspected
          """)
  void whatIsNotSureIsPossibleInTheReportsOwnWord(String text, String word, String hedge) {
    Stance stance = stance(text, word);
    assertEquals("asserted possible", told(stance));
    assertEquals(hedge, stance.voice().hedge());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade reportedly holds the port. | holds | reportedly
          The Reed Brigade allegedly attacked the port. | attacked | allegedly
          The Reed Brigade is said to hold the port. | hold | said
          The Reed Brigade is accused of attacking the port. | attacking | accused
          Omar Vidal is the alleged leader of the Reed Brigade. | leader | alleged
          """)
  void whatIsLaidAtNobodysDoorIsReported(String text, String word, String hedge) {
    Stance stance = stance(text, word);
    assertEquals("asserted reported", told(stance));
    assertEquals(new Voice(null, hedge), stance.voice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry said that the Reed Brigade held the port. | held | said
          The ministry says the Reed Brigade holds the port. | holds | says
          The Reed Brigade held the port, the ministry said. | held | said
          According to the ministry, the Reed Brigade holds the port. | holds | according to
          The Reed Brigade holds the port, according to the ministry. | holds | according to
          The ministry accused the Reed Brigade of attacking the port. | attacking | accused
          The ministry claims that the Reed Brigade attacked the port. | attacked | claims
          """)
  void whatSomebodySaysIsReportedInTheirName(String text, String word, String hedge) {
    Stance stance = stance(text, word);
    assertEquals("asserted reported", told(stance));
    assertEquals(new Voice("ministry", hedge), stance.voice());
  }

  @Test
  void denialIsSomebodysAndNotSo() {
    Stance stance = stance("The ministry denied that the Reed Brigade held the port.", "held");
    assertEquals("denied reported", told(stance));
    assertEquals("ministry", stance.voice().attributedTo());
  }

  @Test
  void planGivenUpIsNotSo() {
    Stance stance = stance("The Reed Brigade abandoned its plan to seize the port.", "seize");
    assertEquals("denied planned", told(stance));
  }

  @Test
  void surerWordDoesNotUndoAHedge() {
    Stance stance = stance("The Reed Brigade may plan to attack the port.", "attack");
    assertEquals("asserted planned", told(stance));
  }

  @Test
  void clauseBesideTheHedgeIsNotHedged() {
    String text = "The Reed Brigade, which the ministry says holds the port, fled.";
    assertEquals("asserted reported", told(stance(text, "holds")));
    assertEquals("asserted fact", told(stance(text, "fled")));
  }
}
