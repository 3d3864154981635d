package org.tidemark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.model.time.Answer.NO;
import static org.tidemark.model.time.Answer.POSSIBLY;
import static org.tidemark.model.time.Answer.SURELY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2015, THROUGHOUT, 2015-06-01, SURELY",
    "2015, WITHIN, 2015-06-01, POSSIBLY",
    "2015, WITHIN, 2016-01-01, NO",
    "2015-06-01, WITHIN, 2015-06-01, SURELY",
    "2015/2017, THROUGHOUT, 2016-06-01, SURELY",
    "2015/2017, THROUGHOUT, 2015-06-01, POSSIBLY",
    "2015/2017, THROUGHOUT, 2018-01-01, NO",
    "2015/2017, WITHIN, 2016-06-01, POSSIBLY",
    "2018/.., THROUGHOUT, 2017-12-31, NO",
    "2018/.., THROUGHOUT, 2019-01-01, POSSIBLY",
    "../2014, THROUGHOUT, 1990-01-01, POSSIBLY",
    "../2014, THROUGHOUT, 2015-01-01, NO",
    "2015~, THROUGHOUT, 2015-06-01, POSSIBLY",
    "2015~, THROUGHOUT, 2014-06-01, POSSIBLY",
    "2015~, THROUGHOUT, 2013-06-01, NO",
    "'[2015,2016]', THROUGHOUT, 2015-06-01, POSSIBLY",
    "'{2015,2016}', THROUGHOUT, 2015-06-01, SURELY",
    "'{2010,2015}', THROUGHOUT, 2012-06-01, POSSIBLY",
    "'{2010,2015}', WITHIN, 2012-06-01, POSSIBLY",
    "198X, THROUGHOUT, 1985-01-01, SURELY",
    "2015-XX, THROUGHOUT, 2015-01-31, POSSIBLY",
    "XXXX-03, WITHIN, 2015-01-31, POSSIBLY"
  })
  void answersForADay(String edtf, Mode mode, LocalDate day, Answer answer) {
    assertEquals(answer, When.of(Edtf.parse(edtf), mode).answer(day));
  }

  @Test
  void answersForAWindowAskWhetherItWasSoAtLeastOnce() {
    LocalDate from = LocalDate.of(2015, 1, 1);
    LocalDate to = LocalDate.of(2015, 12, 31);
    assertEquals(SURELY, When.during(YearMonth.of(2015, 3)).answer(from, to));
    assertEquals(POSSIBLY, When.of(Edtf.parse("2015/2017")).answer(from, to));
    assertEquals(SURELY, When.between(EdtfDate.of(2015), EdtfDate.of(2017)).answer(from, to));
    assertEquals(NO, When.since(EdtfDate.of(2016)).answer(from, to));
    assertThrows(IllegalArgumentException.class, () -> When.undated().answer(to, from));
  }

  @Test
  void undatedIsPossiblyAnyDay() {
    assertTrue(When.undated().isUndated());
    assertEquals(POSSIBLY, When.undated().answer(LocalDate.of(1900, 1, 1)));
    assertFalse(When.since(EdtfDate.of(2015)).isUndated());
    assertFalse(When.until(EdtfDate.of(2015)).isUndated());
  }

  @Test
  void unseenEndWasStillToComeOnTheDayOfTheReport() {
    When since = When.since(EdtfDate.of(2015)).clippedAt(LocalDate.of(2018, 5, 1));
    assertEquals(SURELY, since.answer(LocalDate.of(2018, 5, 1)));
    assertEquals(POSSIBLY, since.answer(LocalDate.of(2018, 5, 2)));
    assertEquals("2015/..", since.toEdtf().toString());
  }

  @Test
  void presentTenseIsSureOnlyOnTheDayOfTheReport() {
    When now = When.undated().asThroughout().clippedAt(LocalDate.of(2018, 5, 1));
    assertEquals(SURELY, now.answer(LocalDate.of(2018, 5, 1)));
    assertEquals(POSSIBLY, now.answer(LocalDate.of(2010, 5, 1)));
    assertTrue(now.isUndated());
  }

  @Test
  void undatedEventLiesBeforeTheReport() {
    When event = When.undated().clippedAt(LocalDate.of(2018, 5, 1));
    assertEquals(POSSIBLY, event.answer(LocalDate.of(2018, 5, 1)));
    assertEquals(NO, event.answer(LocalDate.of(2018, 5, 2)));
    assertTrue(event.isUndated());
  }

  @Test
  void periodThatOutlastsTheReportIsSureOnlyUpToIt() {
    LocalDate published = LocalDate.of(2024, 9, 6);
    When figure = When.during(2024).asThroughout().clippedAt(published);
    assertEquals(SURELY, figure.answer(published));
    assertEquals(POSSIBLY, figure.answer(published.plusDays(1)));
    assertEquals(NO, figure.answer(LocalDate.of(2025, 1, 1)));
    When event = When.during(2024).clippedAt(published);
    assertEquals(NO, event.answer(published.plusDays(1)));
  }

  @Test
  void reportOfAnUnknownDayClipsByWhatIsSure() {
    When since = When.since(EdtfDate.of(2015)).clippedAt(When.during(2018));
    assertEquals(SURELY, since.answer(LocalDate.of(2018, 1, 1)));
    assertEquals(POSSIBLY, since.answer(LocalDate.of(2018, 1, 2)));
  }

  @Test
  void plansForTheFutureAreNotClipped() {
    When plan = When.during(2026);
    assertEquals(plan, plan.clippedAt(LocalDate.of(2024, 9, 6)));
  }

  @Test
  void nonsenseIsRefused() {
    LocalDate day = LocalDate.of(2015, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> Boundary.seen(day, day.minusDays(1)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new When(Boundary.seen(day, null), Boundary.seen(null, day.minusDays(1)), Mode.WITHIN));
    assertThrows(
        IllegalArgumentException.class, () -> When.between(EdtfDate.of(2015), EdtfDate.of(2014)));
  }

  @Test
  void monthIsNarrowerThanItsYearAndEverythingThanUndated() {
    When march = When.during(YearMonth.of(2015, 3));
    assertTrue(march.isNarrowerThan(When.during(2015)));
    assertFalse(When.during(2015).isNarrowerThan(march));
    assertFalse(march.isNarrowerThan(march));
    assertTrue(When.during(2015).isNarrowerThan(When.undated()));
  }

  @Test
  void figuresOfOneYearMustOverlapButLeadersInOneYearNeedNot() {
    When year = When.during(2017);
    assertTrue(year.asThroughout().relation(year.asThroughout()).mustOverlap());
    assertFalse(year.relation(year).mustOverlap());
    assertTrue(year.relation(year).mayOverlap());
    assertTrue(year.relation(When.during(2018)).mustPrecede());
    assertTrue(When.during(2018).relation(year).mustFollow());
  }

  @Test
  void throughoutIsKeptInAUnionOnlyWithoutAGap() {
    When one = When.during(2015).asThroughout();
    When two = When.during(2016).asThroughout();
    assertEquals(Mode.THROUGHOUT, one.union(two).mode());
    assertEquals(Mode.WITHIN, one.union(When.during(2017).asThroughout()).mode());
    assertEquals("2015-01-01/2016-12-31", one.union(two).toEdtf().toString());
  }

  @Test
  void intersectionIsEmptyWhenNoDayCanBeShared() {
    When since = When.since(EdtfDate.of(2015)).clippedAt(LocalDate.of(2018, 5, 1));
    assertEquals(Optional.empty(), since.intersection(When.during(2014)));
    assertEquals(
        Optional.of("2016"),
        since.intersection(When.during(2016)).map(when -> when.toEdtf().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015",
        "2015-03",
        "2015-03-22",
        "2015-21",
        "2015-24",
        "198X",
        "18XX",
        "1XXX",
        "2015~",
        "2015-03~",
        "2015-03-22~",
        "198X~",
        "2015-XX",
        "2015-XX-XX",
        "2015-03-XX",
        "2015/2017",
        "2018/..",
        "../2014",
        "/2014",
        "2018/",
        "../..",
        "2015-01~/2016",
        "2015-01~/..",
        "2016/2016-02",
        "2016-10/2016",
        "2015-03-22/2015-04",
        "[2015,2016]",
        "[2015..2018]",
        "[2015-03-04..2015-03-09]",
        "[..2015]",
        "[2015..]",
        "Y-17000",
        "-0044",
        "-01XX",
        "2015-03-22/2015-03-25",
        "1992~/2012",
        "2003/2004"
      })
  void printsTheEdtfItWasMadeOf(String edtf) {
    for (Mode mode : Mode.values()) {
      assertEquals(edtf, When.of(Edtf.parse(edtf), mode).toEdtf().toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015 | THROUGHOUT | in 2015",
        "2015-21 | WITHIN | at least once in spring 2015",
        "2015-03~/2017 | THROUGHOUT | from about March 2015 to some time in 2017",
        "2018/.. | THROUGHOUT | since 2018",
        "2018/.. | WITHIN | at least once since 2018",
        "../2014 | THROUGHOUT | until 2014",
        "/2014 | THROUGHOUT | from an unknown start to some time in 2014",
        "2014/ | THROUGHOUT | from some time in 2014 to an unknown day",
        "2024-03-22 | WITHIN | on 22 March 2024",
        "2015~ | THROUGHOUT | in about 2015",
        "2015-01-03/2015-01-09 | THROUGHOUT | from 3 January 2015 to 9 January 2015",
        "2015/2017 | WITHIN | at least once between 2015 and 2017",
        "198X | THROUGHOUT | in the 1980s",
        "18XX | WITHIN | at least once in the 19th century",
        "20XX | THROUGHOUT | in the 21st century",
        "-0043 | THROUGHOUT | in 44 BC",
        "-01XX | THROUGHOUT | in the years 200 BC to 101 BC",
        "[2015,2016] | WITHIN | in 2015 or 2016",
        "[2015..2018] | WITHIN | some time from 2015 to 2018",
        "2015-XX | THROUGHOUT | in a month of 2015",
        "2015-03-XX | WITHIN | at least once on a day in March 2015",
        "2015-XX-XX | THROUGHOUT | on a day in 2015",
        "../.. | WITHIN | at a time not given"
      })
  void saysItInWords(String edtf, Mode mode, String words) {
    assertEquals(words, When.of(Edtf.parse(edtf), mode).inWords());
  }
}
