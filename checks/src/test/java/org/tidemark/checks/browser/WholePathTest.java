package org.tidemark.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidemark.checks.browser.Chromium.Look;
import org.tidemark.web.Order;
import org.tidemark.web.Server;
import org.tidemark.workbench.LazyReader;

/**
 * A person drops a report, compares, reviews, looks at an organisation, and stands in a sentence.
 */
class WholePathTest {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String ISKP = "/organisations/Islamic%20State%20Khorasan%20Province";

  @TempDir static Path folder;
  private static Server server;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    server =
        Server.start(
            new Order(
                folder.resolve("path.tidemark").toString(),
                Order.ANY_PORT,
                new LazyReader(Path.of("../rules/en")),
                "ina",
                InstantSource.system()));
    chromium = new Chromium();
    Page page = chromium.page(Look.WIDE_LIGHT);
    page.navigate(server.address());
    bring(page, "khorasan-2019.txt");
    page.context().close();
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
  }

  @AfterEach
  void browserComplainedOfNothing() {
    List<String> complaints = chromium.complaints();
    chromium.forget();
    assertEquals(List.of(), complaints);
  }

  private static String site() {
    return "http://127.0.0.1:" + server.port();
  }

  private static Page enter(Look look) {
    Page page = chromium.page(look);
    page.navigate(server.address());
    return page;
  }

  /** Lets a page drop a report of the examples and waits until it is read. */
  private static void bring(Page page, String example) {
    page.navigate(site() + "/");
    page.locator("#files").setInputFiles(Path.of("..", "examples", example));
    page.locator("#bring .main").click();
    page.locator(".compared").waitFor();
  }

  private static void isAccessible(Page page, String where) {
    var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
    String told =
        found.stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
            .collect(Collectors.joining("\n"));
    assertTrue(found.isEmpty(), where + "\n" + told);
  }

  @Test
  void fromADroppedReportToTheSentenceBehindAPicture() {
    Page page = enter(Look.WIDE_LIGHT);
    bring(page, "khorasan-2024.md");
    assertTrue(page.locator(".of-contradicts .pair").count() > 0, page.content());
    assertTrue(page.locator(".pair blockquote.old").first().isVisible());
    Chromium.shoot(page, "path-1-comparison");

    page.locator("text=Read and review").click();
    page.locator("#cards .card").first().waitFor();
    page.keyboard().press("j");
    String first = page.locator(".card.on").getAttribute("data-claim");
    assertTrue(page.locator(".q.on").count() > 0, "the words of the claim are not marked");
    page.keyboard().press("a");
    page.locator(".card.is-accepted[data-claim='" + first + "']").waitFor();
    page.locator(".card.on:not([data-claim='" + first + "'])").waitFor();
    page.keyboard().press("r");
    page.locator("#reject[open]").waitFor();
    page.keyboard().press("3");
    page.locator(".card.is-rejected").waitFor();
    Chromium.shoot(page, "path-2-review");
    page.keyboard().press("u");
    page.locator(".card.is-rejected").waitFor(gone());

    page.navigate(site() + ISKP + "?on=2016");
    page.locator("#leaders svg").waitFor();
    Chromium.shoot(page, "path-3-organisation");
    Locator mark = page.locator("#strength svg a").first();
    String sentence = mark.getAttribute("href");
    mark.click();
    page.locator(".card.on").waitFor();
    assertTrue(page.url().endsWith(sentence), page.url() + " is not " + sentence);
    assertTrue(page.locator(".q.on").first().isVisible());
    Chromium.shoot(page, "path-4-sentence");
    page.context().close();
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  @Test
  void dateDrivesEveryPictureWithoutANewPage() {
    Page page = enter(Look.WIDE_LIGHT);
    page.navigate(site() + ISKP);
    page.locator("#leaders svg").waitFor();
    page.evaluate("window.stays = true");
    page.locator("#on").fill("2016");
    page.locator("#on").press("Enter");
    page.locator("[data-on-from='2016-01-01']").first().waitFor();
    assertEquals("in 2016", page.locator("#asked").textContent());
    assertTrue(page.url().contains("on=2016"), page.url());
    assertEquals(true, page.evaluate("window.stays"));
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyPageIsAccessibleInBothThemesAndTwoWidths(Look look) {
    Page page = enter(look);
    String name = look.name().toLowerCase(Locale.ROOT);
    page.navigate(site() + "/");
    String report = page.locator(".reports a").first().getAttribute("href");
    for (String path :
        List.of(
            "/",
            report,
            report + "/comparison",
            "/organisations",
            ISKP + "?on=2016",
            ISKP + "/profile?claims=all",
            "/persons",
            "/open",
            "/changes",
            "/search?words=fighters")) {
      page.navigate(site() + path);
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      String shot = path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
      Chromium.shoot(page, name + "-" + (shot.isEmpty() ? "home" : shot));
      assertEquals(
          page.evaluate("document.documentElement.clientWidth"),
          page.evaluate(
              "Math.max(document.documentElement.clientWidth, document.body.scrollWidth)"),
          path + " is wider than the window, " + look);
      isAccessible(page, path + " " + look);
    }
    page.context().close();
  }
}
