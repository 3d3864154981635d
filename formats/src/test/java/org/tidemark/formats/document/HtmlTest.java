package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Report;

class HtmlTest {
  private static final String PAGE =
      """
      <!doctype html><html><head><title>League | The Site</title>
      <meta property="og:title" content="The Harbour League">
      <meta property="og:site_name" content="Coast Institute">
      <meta name="author" content="Ada Lark">
      <meta property="article:published_time" content="2020-05-05T10:00:00Z">
      <link rel="canonical" href="https://example.org/league">
      <script>var notRead = "never";</script></head>
      <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <div id="content"><h1>The Harbour League</h1>
      <div class="share-buttons">Share this page</div>
      <p>The League was founded in 1921 by dockers.<sup>[1]</sup> It had <b>400</b> members in its
      first year and grew quickly after the strike.</p>
      <h2>Leaders</h2><ul><li>Ada Lark led it.</li><li>Tom Wren followed<ul><li>for a year</li></ul>
      </li></ul>
      <p>One line<br>and its end.<br><br>A second paragraph made by two line breaks in a row.</p>
      <table><tr><th>Year</th><td>1921</td></tr></table></div>
      <aside>Related stories</aside><div class="sidebar"><p>Take our newsletter.</p></div>
      <footer>All rights reserved</footer></body></html>
      """;

  @Test
  void articleIsKeptAndWhatStandsAroundItIsDropped() {
    assertEquals(
        List.of(
            "H The Harbour League",
            "P The League was founded in 1921 by dockers. It had 400 members in its first year and"
                + " grew quickly after the strike.",
            "H Leaders",
            "L Ada Lark led it.",
            "L Tom Wren followed",
            "L for a year",
            "P One line and its end.",
            "P A second paragraph made by two line breaks in a row.",
            "T Year",
            "T 1921"),
        Pieces.of(PAGE, "league.html"));
  }

  @Test
  void imprintComesFromTheHeadOfThePage() {
    Report report = Pieces.accepted(PAGE, "league.html");
    assertEquals("The Harbour League", report.source().title());
    assertEquals("Coast Institute", report.source().publisher());
    assertEquals("Ada Lark", report.source().author());
    assertEquals("2020-05-05", report.source().published());
    assertEquals("https://example.org/league", report.source().url());
  }

  @Test
  void markedArticleIsBelievedWhenItHoldsTheProse() {
    String page =
        "<html><body><div>Three stories you may like, told at some length</div><article><p>The"
            + " League was founded in 1921 by dockers who had lost their work.</p></article></body>";
    assertEquals(1, Pieces.of(page, "league.html").size());
  }

  @Test
  void structuredDataAndTimeMarksGiveTheDate() {
    String linked =
        "<html><head><script type='application/ld+json'>{\"datePublished\": \"2019-03-02\"}"
            + "</script></head><body><p>The League met.</p></body></html>";
    assertEquals("2019-03-02", Pieces.accepted(linked, "a.html").source().published());
    String timed =
        "<html><body><time datetime='2018-04-05'>5 April</time><p>The League met.</p></body></html>";
    assertEquals("2018-04-05", Pieces.accepted(timed, "a.html").source().published());
  }

  @Test
  void encodingNamedInThePageIsUsed() {
    byte[] bytes =
        "<html><head><meta charset='iso-8859-2'></head><body><p>£ódŸ</p></body></html>"
            .replace('Ÿ', '\u00bc')
            .getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(Pieces.accepted(bytes, "a.html").text().characters().startsWith("Łódź"));
  }

  @Test
  void deeplyNestedPageIsRefused() {
    String page = "<html><body>" + "<div>".repeat(5_000) + "The League met.";
    assertTrue(Pieces.refused(page, "a.html").sentence().contains("nested more than 400 deep"));
  }

  @Test
  void pageMadeOnlyByScriptsIsRefused() {
    String page = "<html><body><div id='app'></div><script>load()</script></body></html>";
    assertTrue(Pieces.refused(page, "a.html").sentence().contains("no text of its own"));
  }
}
