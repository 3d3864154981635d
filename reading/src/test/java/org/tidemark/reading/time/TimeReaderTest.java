package org.tidemark.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.reading.time.TimeExpression.Kind;
import org.tidemark.reading.time.TimeExpression.Needs;

class TimeReaderTest {
  private static final Anchor REPORT = Anchor.of(Edtf.parse("2024-09-06"));

  private final TimeReader reader = new TimeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The league was formed in 2015. | 2015 | 2015
          It was banned on 19 July 2009. | 19 July 2009 | 2009-07-19
          It was banned on July 19, 2009, and fled. | July 19, 2009 | 2009-07-19
          The 3rd of March 2015 was quiet. | The 3rd of March 2015 | 2015-03-03
          The depot burned on December 25, 2019. | December 25, 2019 | 2019-12-25
          a July, 2022 raid on the depot | July, 2022 | 2022-07
          The March 2015 offensive failed. | March 2015 | 2015-03
          They met in March of 2015. | March of 2015 | 2015-03
          They met in Sept. 2015. | Sept. 2015 | 2015-09
          They met on Tuesday, 3 March 2015, in the hills. | Tuesday, 3 March 2015 | 2015-03-03
          The pact of 2015-03-22 in the capital | 2015-03-22 | 2015-03-22
          It has burned 40 villages since 2015.3 | since 2015 | 2015/..
          two of the 2015 raids | 2015 | 2015
          the two-part plan (Okello, 2000) failed | 2000 | 2000
          wars of the 17th-19th centuries | the 17th-19th centuries | 16XX/18XX
          one day in 2015 | day in 2015 | 2015-XX-XX
          perhaps in 2015 | perhaps in 2015 | 2015?
          as reported (2015) elsewhere | 2015 | 2015
          the 2015 attacks on the port | 2015 | 2015
          The front began in early 2015. | early 2015 | 2015-01~
          The front began early in 2015. | early in 2015 | 2015-01~
          The front split in mid-2016. | mid-2016 | 2016-06~
          The front split in the middle of 2016. | the middle of 2016 | 2016-06~
          It shrank in late 2016. | late 2016 | 2016-12~
          It had shrunk by the end of 2016. | the end of 2016 | 2016-12~
          It had halved by the start of 2024. | the start of 2024 | 2024-01~
          In early August 2011 they marched in. | early August 2011 | 2011-08
          raids during the second half of 2017 | the second half of 2017 | 2017-07/2017-12
          arrests in the first quarter of 2019 | the first quarter of 2019 | 2019-01/2019-03
          It was strong in the 1980s. | the 1980s | 198X
          It was strong in the early 1990s. | the early 1990s | 1990~/1994~
          It was weak in the late 1970s. | the late 1970s | 1975~/1979~
          in the 1980s and 1990s | the 1980s and 1990s | 198X/199X
          a feud of the 19th century | the 19th century | 18XX
          a feud of the nineteenth century | the nineteenth century | 18XX
          a fort of the 2nd century BC | the 2nd century BC | -01XX
          It fought there around 2010. | around 2010 | 2010~
          Some came from there circa 2010. | circa 2010 | 2010~
          Clashes broke out in the spring of 2015. | the spring of 2015 | 2015-21
          It lost ground in winter 2014-15. | winter 2014-15 | 2014-24
          As of 2023, it held nothing. | 2023 | 2023
          As late as 2014, it held the port. | 2014 | 2014
          It had 400 men by 2016. | 2016 | 2016
          """)
  void tellsDates(String sentence, String words, String edtf) {
    assertTells(sentence, words, edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fought on between 2015 and 2017. | RANGE | between 2015 and 2017 | 2015/2017
          It fought on from 2015 to 2017. | RANGE | from 2015 to 2017 | 2015/2017
          its campaign of 2015-2017 | RANGE | 2015-2017 | 2015/2017
          its campaign of 2015–17 | RANGE | 2015–17 | 2015/2017
          lost in 2022 to 2023 | RANGE | 2022 to 2023 | 2022/2023
          blows dealt in 2022 and 2023 | RANGE | 2022 and 2023 | 2022/2023
          raids in 2014, 2015 and 2016 | RANGE | 2014, 2015 and 2016 | 2014/2016
          clashes from 11-12 July 2009 | RANGE | from 11-12 July 2009 | 2009-07-11/2009-07-12
          clashes of 11 and 12 July 2009 | RANGE | 11 and 12 July 2009 | 2009-07-11/2009-07-12
          clashes on July 11-12, 2009 | RANGE | July 11-12, 2009 | 2009-07-11/2009-07-12
          from June to September 2009 | RANGE | from June to September 2009 | 2009-06/2009-09
          between May and June 2016 | RANGE | between May and June 2016 | 2016-05/2016-06
          from 30 July to 2 August 2009 | RANGE | from 30 July to 2 August 2009 | 2009-07-30/2009-08-02
          from November to February 2010 | RANGE | from November to February 2010 | 2009-11/2010-02
          from early 2015 to late 2016 | RANGE | from early 2015 to late 2016 | 2015-01~/2016-12~
          It has led since 2015. | SINCE | since 2015 | 2015/..
          Since January 2025, it has won. | SINCE | Since January 2025 | 2025-01/..
          It has led since at least 2015. | SINCE | since at least 2015 | 2015/..
          It has led since around 2015. | SINCE | since around 2015 | 2015~/..
          It has led since the 1990s. | SINCE | since the 1990s | 199X/..
          From 2018 onwards it hid. | SINCE | From 2018 onwards | 2018/..
          leader 2018-present | SINCE | 2018-present | 2018/..
          After 2011 it grew. | SINCE | After 2011 | 2011/..
          the post-2011 leadership | SINCE | post-2011 | 2011/..
          It held the port until 2017. | UNTIL | until 2017 | ../2017
          It held the port up to March 2017. | UNTIL | up to March 2017 | ../2017-03
          Before 2014 it was one. | UNTIL | Before 2014 | ../2014
          prior to June 2014 | UNTIL | prior to June 2014 | ../2014-06
          """)
  void tellsRanges(String sentence, Kind kind, String words, String edtf) {
    assertEquals(kind, assertTells(sentence, words, edtf).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It struck there last January. | last January | 2024-01
          It struck there last December. | last December | 2023-12
          It struck there last September. | last September | 2023-09
          It struck there last summer. | last summer | 2024-22
          It struck there last winter. | last winter | 2023-24
          Two years ago, it gave up. | Two years ago | 2022
          It gave up more than two years ago. | more than two years ago | 2022~
          It gave up three months ago. | three months ago | 2024-06
          It gave up ten days ago. | ten days ago | 2024-08-27
          It gave up a decade ago. | a decade ago | 2014~
          It won this year. | this year | 2024
          It won last year. | last year | 2023
          It won last month. | last month | 2024-08
          It won in March last year. | March last year | 2023-03
          It won last week. | last week | 2024-08-26/2024-09-01
          They met yesterday. | yesterday | 2024-09-05
          They met on Monday. | on Monday | 2024-09-02
          They met on Friday. | on Friday | 2024-09-06
          They met last Friday. | last Friday | 2024-08-30
          The hall burned on March 22. | March 22 | 2024-03-22
          The hall burned on 22 December. | 22 December | 2023-12-22
          They met in October. | October | 2023-10
          Today it is weak. | Today | 2024
          It now works underground. | now | 2024
          It is currently weak. | currently | 2024
          He was killed today. | today | 2024-09-06
          It won early this year. | early this year | 2024-01~
          It has not paid for more than a year now. | for more than a year now | 2023~/2024
          It has fought for over two decades. | for over two decades | 2004~/2024
          over the past two years | the past two years | 2022~/2024
          It has won since last January. | since last January | 2024-01/..
          """)
  void countsFromTheReport(String sentence, String words, String edtf) {
    assertNotNull(assertTells(sentence, words, edtf).reckoning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          That year it split. | That year | 2015
          It split in the same month. | the same month | 2015-03
          It split in the following year. | the following year | 2016
          It split the previous month. | the previous month | 2015-02
          Two years later, it split. | Two years later | 2017
          It split a day later. | a day later | 2015-03-11
          It split a decade later. | a decade later | 2025~
          It split in May. | May | 2015-05
          It split on 4 May. | 4 May | 2015-05-04
          It split by the end of the year. | the end of the year | 2015-12~
          In February of that year it split. | February of that year | 2015-02
          Since then it has split. | Since then | 2015-03-10/..
          It was rich at that time. | at that time | 2015~
          It split the day after. | the day after | 2015-03-11
          """)
  void countsFromTheStory(String sentence, String words, String edtf) {
    Anchor story = REPORT.at((EdtfDate) Edtf.parse("2015-03-10"));
    TimeExpression found = assertTells(sentence, words, edtf, story);
    assertNotNull(found.reckoning());
  }

  @Test
  void storyMovesWithTheSentence() {
    String sentence = "Formed in 2015, it split two years later and in March of the following year";
    List<String> told =
        reader.find(sentence, 0, sentence.length(), REPORT).stream()
            .map(expression -> String.valueOf(expression.edtf()))
            .toList();
    assertEquals(List.of("2015", "2017", "2018-03"), told);
  }

  @Test
  void presentDoesNotMoveTheStory() {
    Anchor story = REPORT.at(EdtfDate.of(2015));
    String sentence = "It is now weak.";
    assertEquals(story, story.after(reader.find(sentence, 0, sentence.length(), story)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It had 2,000 fighters.",
        "It had some 2000 armed fighters.",
        "About 2000 fighters joined.",
        "between 1500 and 2000 men",
        "under Resolution 1373 of the council",
        "under resolution 1844 (2008) of the council",
        "Some 1500 men fled.",
        "They may leave in force.",
        "They march on the port.",
        "nearly 2000 were taken",
        "paid $2000 a head",
        "document S/2015/441",
        "The fall of the port in force",
        "It lost two years of work.",
        "a survey of 1709 schoolchildren",
        "Now that it is over, now, let us go.",
        "They meet every Friday.",
        "In his view it was 1 of 3."
      })
  void numbersAndVerbsAreNotTimes(String sentence) {
    assertEquals(List.of(), reader.find(sentence, 0, sentence.length(), REPORT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It grew in recent years. | CLEARER_WORDS
          It grew several years ago. | CLEARER_WORDS
          It grew two years ago. | PUBLISHED
          It grew on Monday. | PUBLISHED
          It grew that year. | NARRATIVE
          It grew two years later. | NARRATIVE
          It grew in March. | NARRATIVE
          """)
  void saysWhatIsMissing(String sentence, Needs needs) {
    List<TimeExpression> found = reader.find(sentence, 0, sentence.length(), Anchor.NONE);
    assertEquals(1, found.size(), sentence);
    assertEquals(needs, found.getFirst().needs());
    assertTrue(found.getFirst().when(org.tidemark.model.time.Mode.WITHIN).isUndated());
  }

  @Test
  void onlyTheGivenStretchIsRead() {
    String text = "In 2014 it rose. In 2015 it fell. In 2016 it ended.";
    List<TimeExpression> found = reader.find(text, 17, 33, REPORT);
    assertEquals(1, found.size());
    assertEquals("2015", text.substring(found.getFirst().begin(), found.getFirst().end()));
  }

  @Test
  void reckoningSaysWhatWasCountedFromWhat() {
    String sentence = "It gave up two years ago.";
    TimeExpression found = reader.find(sentence, 0, sentence.length(), REPORT).getFirst();
    assertEquals("2 years before, counted from 2024-09-06, the report", found.reckoning());
  }

  private TimeExpression assertTells(String sentence, String words, String edtf) {
    return assertTells(sentence, words, edtf, REPORT);
  }

  private TimeExpression assertTells(String sentence, String words, String edtf, Anchor anchor) {
    List<TimeExpression> found = reader.find(sentence, 0, sentence.length(), anchor);
    assertEquals(1, found.size(), () -> sentence + " " + found);
    TimeExpression only = found.getFirst();
    assertEquals(edtf, String.valueOf(only.edtf()), sentence);
    assertEquals(words, sentence.substring(only.begin(), only.end()));
    return only;
  }
}
