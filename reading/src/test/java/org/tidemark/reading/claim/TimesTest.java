package org.tidemark.reading.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.reading.parse.English;

class TimesTest {

  /** The time that a sentence gives the predicate at a word; "-" when it gives none. */
  private static String time(String text, String word) {
    Scene scene = Scenes.of(text);
    int predicate = English.index(scene.sentence(), word);
    return new Times(scene)
        .of(predicate, predicate)
        .map(time -> String.valueOf(time.edtf()))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2015 the Reed Brigade seized the port. | seized | 2015
          The Reed Brigade seized the port on 3 March 2015. | seized | 2015-03-03
          The Reed Brigade has held the port since 2015. | held | 2015/..
          The Reed Brigade held the port until 2017. | held | ../2017
          The Reed Brigade held the port from 2015 to 2017. | held | 2015/2017
          The attack of 2015 on the port failed. | attack | 2015
          The Reed Brigade seized the port two years ago. | seized | 2022
          The port was seized in 2015 by the Reed Brigade. | seized | 2015
          The Reed Brigade decided to seize the port in 2015. | seize | 2015
          Since its founding in 1991, the Reed Brigade has held the port. | held | 1991/..
          """)
  void nearestTimeSpeaksOfThePredicate(String text, String word, String edtf) {
    assertEquals(edtf, time(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade seized the port in 2015 and lost it in 2017. | seized | 2015
          The Reed Brigade seized the port in 2015 and lost it in 2017. | lost | 2017
          The Reed Brigade, founded in 1991, seized the port in 2015. | founded | 1991
          The Reed Brigade, founded in 1991, seized the port in 2015. | seized | 2015
          Omar Vidal, who led it from 2001 to 2005, died in 2009. | led | 2001/2005
          Omar Vidal, who led it from 2001 to 2005, died in 2009. | died | 2009
          After it was founded in 1991, the group seized the port in 2015. | founded | 1991
          """)
  void eachPredicateHasItsOwnTime(String text, String word, String edtf) {
    assertEquals(edtf, time(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reed Brigade holds the port. | holds
          The Reed Brigade, which split from the council in 2010, holds the port. | holds
          The Reed Brigade has grown over the years. | grown
          """)
  void timeOfAnotherClauseIsNotTaken(String text, String word) {
    assertEquals("-", time(text, word));
  }
}
