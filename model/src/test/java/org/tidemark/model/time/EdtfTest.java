package org.tidemark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015",
        "2015-03",
        "2015-03-22",
        "0987",
        "0000",
        "-0044",
        "Y17000",
        "Y-17000",
        "2015~",
        "2015?",
        "2015%",
        "2015-03~",
        "2015-03-22?",
        "201X",
        "20XX",
        "1XXX",
        "XXXX",
        "-01XX",
        "-00XX",
        "198X~",
        "XXXX-03",
        "XXXX-12-25",
        "156X-12-25",
        "2015-XX",
        "2015-XX-XX",
        "2015-03-XX",
        "2015-XX~",
        "2015-21",
        "2015-22",
        "2015-23~",
        "2015-24",
        "2015/2017",
        "2018/..",
        "../2014",
        "/2014",
        "2018/",
        "../..",
        "2015-01~/2016",
        "2015-03-22/2015-04",
        "198X/199X",
        "Y-20000/Y-17000",
        "-0100/0100",
        "[2015,2016]",
        "{2015,2016}",
        "[2015..2018]",
        "[..2015-03]",
        "{2015-12..}",
        "[2013,2015..2017,2019-05-01]",
        "{1667,1668,1670..1672}",
        "[2015~,2016]",
        "2015-03-22T10:20:30",
        "2015-03-22T23:59:59Z",
        "2015-03-22T00:00:00+04:30"
      })
  void whatIsReadIsPrintedAsItWas(String text) {
    assertEquals(text, Edtf.parse(text).toString());
  }

  @Test
  void spacesBetweenMembersAreNotKept() {
    assertEquals("[2015,2016]", Edtf.parse("[2015, 2016]").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 2015-01-01, 2015-12-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2015-24, 2015-12-01, 2016-02-29",
    "2015-21, 2015-03-01, 2015-05-31",
    "198X, 1980-01-01, 1989-12-31",
    "18XX, 1800-01-01, 1899-12-31",
    "-01XX, -0199-01-01, -0100-12-31",
    "-00XX, -0099-01-01, -0001-12-31",
    "2015-XX, 2015-01-01, 2015-12-31",
    "2016-02-XX, 2016-02-01, 2016-02-29",
    "156X-12-25, 1560-12-25, 1569-12-25",
    "2015/2017, 2015-01-01, 2017-12-31",
    "2018/.., 2018-01-01, ",
    "/2014, , 2014-12-31",
    "'[2015,2018-05]', 2015-01-01, 2018-05-31",
    "'{2015..}', 2015-01-01, ",
    "XXXX-03, , "
  })
  void reachesFromItsEarliestToItsLatestDay(String text, LocalDate earliest, LocalDate latest) {
    assertEquals(Optional.ofNullable(earliest), Edtf.parse(text).earliest());
    assertEquals(Optional.ofNullable(latest), Edtf.parse(text).latest());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, leave the time out",
    "soon, 0, write it as 2015",
    "215, 0, four digits",
    "20155, 4, write it as 2015",
    "2015-13, 5, 01 to 12",
    "2015-00, 5, 01 to 12",
    "2015-25, 5, 01 to 12",
    "2015-02-29, 8, calendar",
    "2015-02-00, 8, calendar",
    "2015-21-03, 8, calendar",
    "2015-3, 4, write it as 2015",
    "2015?-03, 4, level 2",
    "2015-~03, 5, level 2",
    "~2015, 0, level 2",
    "Y17E7, 3, exponents",
    "1950S2, 4, exponents",
    "2X15, 1, hidden digits",
    "2015-1X, 5, hidden digits",
    "-0000, 0, 0000",
    "2017/2015, 5, earlier date first",
    "/, 1, earlier date first",
    "2015/2016/2017, 9, START/END",
    "2015/soon, 5, write it as 2015",
    "'[2015,2016', 9, end it with ]",
    "'[2015,]', 6, write a year",
    "'[2017..2015]', 5, EARLIER..LATER",
    "2015-03-22T25:00:00, 11, 23:59:59",
    "2015-03-22T10:20:30/2016, 10, drop the time",
    "Y1234567890, 10, write it as 2015"
  })
  void refusalSaysWhereAndWhatToDo(String text, int position, String advice) {
    NotEdtf refusal = assertInstanceOf(EdtfReading.Refused.class, Edtf.read(text)).because();
    assertEquals(position, refusal.position(), refusal.getMessage());
    String whole = refusal.reason() + "; " + refusal.advice();
    assertEquals(true, whole.contains(advice), whole);
    assertThrows(NotEdtf.class, () -> Edtf.parse(text));
  }
}
