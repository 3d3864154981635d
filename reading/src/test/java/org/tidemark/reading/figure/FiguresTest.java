package org.tidemark.reading.figure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.model.Figure;
import org.tidemark.reading.parse.English;
import org.tidemark.reading.parse.Sentence;

class FiguresTest {

  /** The figures of a sentence; money is marked. */
  private static String figures(String text) {
    return Figures.of(English.sentence(text)).stream()
        .map(counted -> (counted.money() ? "$" : "") + counted.figure().inWords())
        .collect(joining("; "));
  }

  private static CountedFigure only(Sentence sentence) {
    assertEquals(1, Figures.of(sentence).size(), () -> sentence + ": " + Figures.of(sentence));
    return Figures.of(sentence).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The league has 300 fighters. | 300
          The league has 12,500 fighters. | 12,500
          The league has seven commanders. | 7
          The league has twenty-five camps. | 25
          The league has three thousand fighters. | 3,000
          The league has two million followers. | 2,000,000
          The league has 1.5 million followers. | 1,500,000
          It kept a hundred guards. | 100
          It bought a dozen trucks. | 12
          It bought half a dozen trucks. | 6
          It bought two dozen trucks. | 24
          It lost one hundred and twenty men. | 120
          It lost two thousand five hundred men. | 2,500
          It sent a 2,000-strong column. | 2,000
          Some sent 300-odd men. | 300
          """)
  void numbersAreExact(String text, String figures) {
    assertEquals(figures, figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          About 300 men remain. | about 300
          Some 300 men remain. | about 300
          Nearly a thousand men remain. | about 1,000
          Roughly two thousand men remain. | about 2,000
          Almost 40 men remain. | about 40
          300 or so men remain. | about 300
          An estimated 300 men remain. | 300
          At least 300 men remain. | at least 300
          No fewer than 300 men remain. | at least 300
          300 or more men remain. | at least 300
          It has 300+ men. | at least 300
          More than 300 men remain. | more than 300
          Over a hundred men remain. | more than 100
          Its strength exceeded 8,000. | more than 8,000
          Upwards of 50 men remain. | more than 50
          Up to 300 men remain. | at most 300
          As many as 300 men remain. | at most 300
          Fewer than 20 men remain. | at most 20
          Under 20 men remain. | at most 20
          No more than 20 men remain. | at most 20
          """)
  void wordsBeforeOrBehindBoundThem(String text, String figures) {
    assertEquals(figures, figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It has between 300 and 400 fighters. | 300 to 400
          It has from 300 to 400 fighters. | 300 to 400
          It has 300 to 400 fighters. | 300 to 400
          It has 300-400 fighters. | 300 to 400
          It has 3,000–4,000 fighters. | 3,000 to 4,000
          It has two or three wings. | 2 to 3
          It has about 300 to 400 fighters. | 300 to 400
          It has 3 to 5 million followers. | 3,000,000 to 5,000,000
          It has between two and three thousand fighters. | 2,000 to 3,000
          It grew from 500 to two thousand fighters. | 500; 2,000
          It grew from 500 fighters in 2000 to 2,000 in 2004. | 500; 2,000; 2,000; 2,004
          It shrank from 4,000 to 300 fighters. | 4,000; 300
          It has 300 fighters and 40 trucks. | 300; 40
          """)
  void rangesHaveTwoEnds(String text, String figures) {
    assertEquals(figures, figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dozens of men fled. | 24 to 99
          Scores of men fled. | 40 to 99
          Hundreds of men fled. | 200 to 999
          Thousands of men fled. | 2,000 to 9,999
          Tens of thousands of people fled. | 20,000 to 99,999
          Hundreds of thousands of people fled. | 200,000 to 999,999
          Tens of millions of people heard it. | 20,000,000 to 99,999,999
          Millions of people heard it. | 2,000,000 to 9,999,999
          Several hundred men fled. | 200 to 999
          A few thousand men fled. | 2,000 to 9,999
          Several dozen men fled. | 24 to 119
          A few hundred thousand people fled. | 200,000 to 999,999
          """)
  void roundWordsHaveTheBoundsOfTheirSize(String text, String figures) {
    assertEquals(figures, figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          It earned $300 a month. | $300
          It earned US$ 40,000 from tolls. | $40,000
          It earned $3 million. | $3,000,000
          It earned $3.5 million. | $3,500,000
          It earned $5m from tolls. | $5,000,000
          It earned €2bn from tolls. | $2,000,000,000
          It earned 40 million dollars. | $40,000,000
          Millions of dollars went missing. | $2,000,000 to 9,999,999
          It earned more than $1 million. | $more than 1,000,000
          It earned $3 million to $5 million. | $3,000,000 to 5,000,000
          It earned between $3 and $5 million. | $3,000,000 to 5,000,000
          """)
  void moneyIsMarked(String text, String figures) {
    assertEquals(figures, figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 40% of the men fled.
          Some 40 percent of the men fled.
          Some 40 per cent of the men fled.
          Between 30 and 40 percent of the men fled.
          The first and second brigades fled.
          The AK-47 and the M23 are no numbers.
          It has a few friends and several foes.
          """)
  void sharesRanksAndNamesAreNoFigures(String text) {
    assertEquals("", figures(text));
  }

  @Test
  void figureTakesUpTheWordsThatBoundIt() {
    Sentence sentence = English.sentence("It has at least 300 fighters.");
    CountedFigure figure = only(sentence);
    assertEquals(English.index(sentence, "at"), figure.first());
    assertEquals(English.index(sentence, "300"), figure.last());
  }

  @Test
  void rangeTakesUpBothItsEnds() {
    Sentence sentence = English.sentence("It has between 300 and 400 fighters.");
    CountedFigure figure = only(sentence);
    assertEquals(English.index(sentence, "between"), figure.first());
    assertEquals(English.index(sentence, "400"), figure.last());
  }

  @Test
  void shareOfAnEarlierFigureIsReckoned() {
    assertEquals("4,000; about 2,000", figures("It had 4,000 men, and half that number fled."));
  }

  @Test
  void yearIsToldAsPrinted() {
    Sentence sentence = English.sentence("It was founded in 2014.");
    assertEquals(Figure.exactly(2014), only(sentence).figure());
  }

  @Test
  void numberBeyondCountingIsNone() {
    assertEquals("", figures("It has 999999999999 billion billion followers."));
  }
}
