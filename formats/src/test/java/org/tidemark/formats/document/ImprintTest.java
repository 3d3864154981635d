package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.formats.document.ReadDocument.Accepted;
import org.tidemark.model.Source;

class ImprintTest {
  private static final String STORY =
      "\n\nThe Harbour League was formed on 3 June 1921 by dockers who had lost their work.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published 5 May 2020 ; 2020-05-05",
        "Published on Tuesday, May 5th, 2020 at 10:15 ; 2020-05-05",
        "Published by the Coast Institute on 5 May 2020 ; 2020-05-05",
        "Last update: 2020-05-05 08:12:01 ; 2020-05-05",
        "Publication date: May 2020 ; 2020-05",
        "Date on which this profile became available : 5 May 2020 ; 2020-05-05",
        "Northport, 5 May 2020 ; 2020-05-05",
        "By Ada Lark | May 5, 2020 ; 2020-05-05",
        "2020-05-05 ; 2020-05-05"
      })
  void printedDateOfPublicationIsFound(String line, String date) {
    assertEquals(date, source(line + STORY).published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Released from prison in May 2012, she took the chair.;x",
        "Date of birth: 5 May 1970;x",
        "On 5 May 2020 the hall burned down.;x",
        "Published 45 May 2020 by mistake;x"
      })
  void otherDatesAreNotTakenForIt(String line, String none) {
    assertNull(source(line + STORY).published(), none);
  }

  @Test
  void theLatestUpdateCounts() {
    assertEquals(
        "2021-01-02", source("Published: 5 May 2020\nUpdated: 2 January 2021" + STORY).published());
  }

  @Test
  void firstHeadingAndBylineNameTheReport() {
    Source source = source("A League of Dockers\n\nBy Ada Lark and Tom Wren" + STORY);
    assertEquals("A League of Dockers", source.title());
    assertEquals("Ada Lark and Tom Wren", source.author());
  }

  @Test
  void whatThePersonSaysOutweighsWhatIsPrinted() {
    byte[] bytes =
        ("Published 5 May 2020" + STORY).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (new Documents().read(bytes, "a.txt", Hints.NONE.published("2019~")) instanceof Accepted a) {
      assertEquals("2019~", a.report().source().published());
    }
  }

  private static Source source(String text) {
    return Pieces.accepted(text, "a.txt").source();
  }
}
