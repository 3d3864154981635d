package org.tidemark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a report says is ever taken for a page's own words, on any page. */
class HostileReportTest {
  private static final String MARK = "<script>alert('tide')</script>";
  private static final Pattern REPORT = Pattern.compile("/reports/([0-9a-f]{12})#c-([0-9a-f]{16})");

  private static final Pattern ATTRIBUTE = Pattern.compile("<[^<>]*\\son\\w+=");

  @TempDir static Path folder;
  private static Visitor visitor;
  private static String compared;

  @BeforeAll
  static void read() {
    visitor = new Visitor(folder);
    compared =
        visitor.read(
            "Harbour Watch " + MARK + "\" onmouseover=\"alert(1)",
            "The Harbour Front was founded in March 2015. In 2016 the Harbour Front had about 400"
                + " fighters. Its leader is Omar Teshale. "
                + MARK
                + " The Harbour Front is allied with the Salt League. The Harbour Front wants"
                + " \"<img src=x onerror=alert(2)>\" and an end to the port tax. The Harbour Front"
                + " attacked the town of Kismayo in May 2017.");
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  private static List<String> names() {
    Matcher found = REPORT.matcher(compared);
    assertTrue(found.find(), compared);
    return List.of(found.group(1), found.group(2));
  }

  @Test
  void noPageHasTheScriptOfAReport() {
    String report = "/reports/" + names().getFirst();
    String claim = report + "/claims/" + names().get(1);
    for (String path :
        List.of(
            "/",
            report,
            report + "/comparison",
            claim,
            claim + "/correction",
            report + "/coding?words=" + Visitor.encoded(MARK) + "&begin=0",
            "/organisations",
            "/organisations/Harbour%20Front",
            "/organisations/Harbour%20Front?on=2016",
            "/organisations/Harbour%20Front/profile?claims=all",
            "/persons",
            "/changes",
            "/search?words=" + Visitor.encoded("script"),
            "/search?words=" + Visitor.encoded(MARK),
            "/changes?since=2020",
            "/names?letters=Harb")) {
      HttpResponse<String> page = visitor.get(path);
      assertEquals(200, page.statusCode(), path);
      assertFalse(page.body().contains(MARK), path);
      assertFalse(page.body().contains("<img src=x"), path);
      assertFalse(ATTRIBUTE.matcher(page.body()).find(), path);
    }
    assertFalse(compared.contains(MARK), compared);
  }

  @Test
  void theWordsAreThereAllTheSame() {
    String page = visitor.get("/reports/" + names().getFirst()).body();
    assertTrue(page.contains("&lt;script"), page);
  }

  @Test
  void profileAsAFileHasNoMarkup() {
    HttpResponse<String> file = visitor.get("/organisations/Harbour%20Front/profile.md?claims=all");
    assertEquals(200, file.statusCode());
    assertTrue(file.headers().firstValue("Content-Type").orElseThrow().startsWith("text/markdown"));
    assertFalse(file.body().contains("<script"), file.body());
    assertTrue(file.body().contains("[^1]: “"), file.body());
  }

  @Test
  void troubleSaysTheNameWithoutTakingItForMarkup() {
    HttpResponse<String> none =
        visitor.get("/organisations/" + Visitor.encoded(MARK.replace("/", "")));
    assertEquals(404, none.statusCode());
    assertFalse(none.body().contains("<script>alert"), none.body());
  }

  @Test
  void addressThatIsNoneOfTheWebIsNoLink() {
    visitor.post(
        "/readings",
        "text",
        "The Salt League was founded in 2012. Its leader is Hana Berhe.",
        "url",
        "javascript:alert(3)",
        "title",
        "Salt");
    String all = visitor.read("Second", "The Reed Company was founded in 2013 by Hana Berhe.");
    assertFalse(all.contains("javascript:"), all);
    String home = visitor.get("/").body();
    Matcher reports = Pattern.compile("/reports/[0-9a-f]{12}").matcher(home);
    while (reports.find()) {
      assertFalse(visitor.get(reports.group()).body().contains("javascript:"), reports.group());
    }
  }
}
