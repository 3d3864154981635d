package org.tidemark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims are decided on from their report, and every decision can be taken back. */
class ReviewTest {
  private static final Pattern CARD =
      Pattern.compile("id=\"c-([0-9a-f]{16})\"[^>]*data-standing=\"proposed\"");
  private static final Pattern REPORT = Pattern.compile("/reports/[0-9a-f]{12}");

  @TempDir static Path folder;
  private static Visitor visitor;
  private static String report;

  @BeforeAll
  static void read() {
    visitor = new Visitor(folder);
    String compared =
        visitor.read(
            "Reed",
            "The Reed Company was founded in 2013. The Reed Company had about 300 fighters in 2014."
                + " The Reed Company is allied with the Salt League. The Reed Company attacked the"
                + " town of Kismayo in May 2015. The Reed Company controls the district of Afgooye."
                + " Nobody counted the boats on the river that year.");
    Matcher found = REPORT.matcher(compared);
    assertTrue(found.find(), compared);
    report = found.group();
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  /** The path of a claim nobody has decided on. */
  private static String open() {
    Matcher card = CARD.matcher(visitor.get(report).body());
    assertTrue(card.find(), "no open claim is left");
    return report + "/claims/" + card.group(1);
  }

  private static void stands(String standing, HttpResponse<String> card) {
    assertEquals(200, card.statusCode(), card.body());
    assertTrue(card.body().contains("data-standing=\"" + standing + "\""), card.body());
  }

  @Test
  void claimIsAcceptedRejectedAndTakenBack() {
    String claim = open();
    stands("accepted", visitor.post(claim + "/accept"));
    stands("proposed", visitor.post(claim + "/reopen"));
    stands("rejected", visitor.post(claim + "/reject", "why", "it was at another time"));
    assertTrue(visitor.get("/changes").body().contains("it was at another time"));
    stands("proposed", visitor.post(claim + "/reopen"));
  }

  @Test
  void onlyWhatWasChangedIsCorrected() {
    String claim = open();
    String form = visitor.get(claim + "/correction").body();
    assertTrue(form.contains("name=\"time\""), form);
    HttpResponse<String> same = visitor.post(claim + "/correction", "why", "");
    assertEquals(400, same.statusCode(), same.body());
    HttpResponse<String> corrected = visitor.post(claim + "/correction", "time", "2014-03");
    assertEquals(200, corrected.statusCode(), corrected.body());
    assertTrue(corrected.body().contains("data-standing=\"accepted\""), corrected.body());
    assertTrue(corrected.body().contains("data-standing=\"corrected\""), corrected.body());
    assertTrue(corrected.body().contains("March 2014"), corrected.body());
    stands("proposed", visitor.post(claim + "/reopen"));
  }

  @Test
  void wordsThatWerePassedOverAreCodedByHand() {
    HttpResponse<String> coded =
        visitor.post(
            report + "/coding",
            "words",
            "Nobody counted the boats on the river",
            "type",
            "operates_by",
            "subject",
            "Reed Company",
            "object",
            "boats on the river");
    assertEquals(204, coded.statusCode(), coded.body());
    assertTrue(visitor.get(report).body().contains("coded by ina"));
  }

  @Test
  void wordsThatAreNotInTheReportCannotBeCoded() {
    HttpResponse<String> coded =
        visitor.post(
            report + "/coding",
            "words",
            "Nobody counted the ships",
            "type",
            "operates_by",
            "subject",
            "Reed Company",
            "object",
            "ships");
    assertEquals(400, coded.statusCode());
    assertTrue(coded.body().contains("are not in the report"), coded.body());
  }

  @Test
  void datesAreReadBackInWords() {
    assertEquals("since March 2015", visitor.get("/when?written=2015-03%2F..").body());
    HttpResponse<String> refused = visitor.get("/when?written=soon");
    assertTrue(refused.headers().firstValue("X-Tidemark-Refused").isPresent());
  }

  @Test
  void manyAreAcceptedAtOnce() {
    assertEquals(200, visitor.post(report + "/accept-above", "percent", "99").statusCode());
    assertEquals(400, visitor.post(report + "/accept-above", "percent", "many").statusCode());
  }
}
