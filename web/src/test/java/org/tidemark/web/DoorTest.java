package org.tidemark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the person with the printed address gets in, and only on purpose. */
class DoorTest {
  @TempDir static Path folder;
  private static Visitor visitor;

  @BeforeAll
  static void open() {
    visitor = new Visitor(folder);
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  private static HttpResponse<String> stranger(String path) {
    return visitor.send(HttpRequest.newBuilder(URI.create(visitor.site() + path)));
  }

  @Test
  void strangerGetsNoPageAndNoScript() {
    assertEquals(403, stranger("/").statusCode());
    assertEquals(403, stranger("/static/js/page.js").statusCode());
    assertEquals(403, stranger("/?token=" + "0".repeat(48)).statusCode());
    assertFalse(stranger("/").body().contains("<"));
  }

  @Test
  void printedAddressLetsInAndKeepsTheTokenOutOfTheBar() {
    HttpResponse<String> let =
        visitor.send(HttpRequest.newBuilder(URI.create(visitor.server().address())));
    assertEquals(303, let.statusCode());
    assertEquals("/", let.headers().firstValue("Location").orElseThrow());
    String cookie = let.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertEquals(200, visitor.get("/").statusCode());
  }

  @Test
  void anotherNameForThisMachineIsRefused() {
    String answer =
        visitor.raw(
            "GET / HTTP/1.1",
            "Host: evil.example:" + visitor.server().port(),
            "Cookie: " + visitor.cookie(),
            "Connection: close");
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    String none =
        visitor.raw(
            "GET / HTTP/1.1",
            "Host: 127.0.0.1",
            "Cookie: " + visitor.cookie(),
            "Connection: close");
    assertTrue(none.startsWith("HTTP/1.1 403"), none);
  }

  @Test
  void changeWithoutTheKeyOfThePageIsRefused() {
    assertEquals(403, visitor.send(visitor.form("/readings", "text", "words")).statusCode());
    assertEquals(
        403,
        visitor
            .send(visitor.form("/readings", "text", "words").header("X-Tidemark-Change", "guess"))
            .statusCode());
  }

  @Test
  void changeAskedForByAnotherSiteIsRefusedEvenWithTheKey() {
    HttpRequest.Builder foreign =
        visitor
            .form("/readings", "text", "words", "_change", visitor.change())
            .header("Origin", "http://evil.example");
    assertEquals(403, visitor.send(foreign).statusCode());
    HttpRequest.Builder crossSite =
        visitor
            .form("/readings", "text", "words", "_change", visitor.change())
            .header("Sec-Fetch-Site", "cross-site");
    assertEquals(403, visitor.send(crossSite).statusCode());
  }

  @Test
  void everyAnswerForbidsWhatIsInlineAndWhatIsFromOutside() {
    HttpResponse<String> page = visitor.get("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertTrue(policy.contains("script-src 'self'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("http"), policy);
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
    String refused = stranger("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertEquals(policy, refused);
  }

  @Test
  void pagesNameNothingOutside() {
    for (String path : new String[] {"/", "/organisations", "/changes", "/search?words=x"}) {
      String page = visitor.get(path).body();
      assertFalse(page.matches("(?s).*(src|href|action)=\"(https?:)?//.*"), path);
      assertFalse(page.matches("(?s).*<[^>]+ (style|onclick|onload)=.*"), path);
    }
  }

  @Test
  void whatIsNotThereIsToldInOneSentence() {
    HttpResponse<String> none = visitor.get("/reports/0123456789ab");
    assertEquals(404, none.statusCode());
    assertTrue(none.body().contains("There is no report"), none.body());
    assertFalse(none.body().contains("Exception"), none.body());
    assertEquals(404, visitor.get("/nowhere").statusCode());
    assertEquals(400, visitor.get("/organisations/X?on=yesterday").statusCode());
    assertEquals(400, visitor.post("/readings", "text", "").statusCode());
  }

  @Test
  void filesOfTheMachineAreOutOfReach() {
    assertTrue(visitor.get("/static/..%2f..%2fetc/passwd").statusCode() >= 400);
    String answer =
        visitor.raw(
            "GET /static/../../../../etc/passwd HTTP/1.1",
            "Host: 127.0.0.1:" + visitor.server().port(),
            "Cookie: " + visitor.cookie(),
            "Connection: close");
    assertFalse(answer.contains("root:"), answer);
  }
}
