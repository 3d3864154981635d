package org.tidemark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.tidemark.web.api.AskingApi;
import org.tidemark.web.api.DecidingApi;

/** Programs can ask and decide what the pages can, as the description says. */
class ApiTest {
  @TempDir static Path folder;
  private static Visitor visitor;

  @BeforeAll
  static void read() {
    visitor = new Visitor(folder);
    visitor.read(
        "Reed",
        "The Reed Company was founded in 2013. The Reed Company had about 300 fighters in 2014.");
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  private static List<String> found(String pattern, String in) {
    Matcher matcher = Pattern.compile(pattern).matcher(in);
    return matcher.results().map(result -> result.group(1)).toList();
  }

  private static String json(String path) throws IOException {
    HttpResponse<String> answer = visitor.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    try (JsonParser parser = new JsonFactory().createParser(answer.body())) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
    }
    return answer.body();
  }

  @Test
  void descriptionHasEveryPathAndNoOther() throws IOException {
    TreeSet<String> served = new TreeSet<>();
    for (Class<?> type : List.of(AskingApi.class, DecidingApi.class)) {
      for (Method method : type.getMethods()) {
        GetMapping get = method.getAnnotation(GetMapping.class);
        PostMapping post = method.getAnnotation(PostMapping.class);
        if (get != null) {
          served.add("get /api" + get.value()[0]);
        }
        if (post != null) {
          served.add("post /api" + post.value()[0]);
        }
      }
    }
    String described = json("/static/openapi.json");
    TreeSet<String> told = new TreeSet<>();
    Matcher paths = Pattern.compile("\"(/api/[^\"]*)\": \\{\\s*\"(get|post)\"").matcher(described);
    while (paths.find()) {
      told.add(paths.group(2) + " " + paths.group(1));
    }
    assertEquals(served, told);
  }

  @Test
  void questionsAreAnsweredInJson() throws IOException {
    String report = found("\"id\":\"([0-9a-f]{64})\"", json("/api/reports")).getFirst();
    assertTrue(json("/api/reports/" + report).contains("\"text\":\"The Reed Company was founded"));
    assertTrue(json("/api/entities").contains("Reed Company"));
    assertTrue(
        json("/api/organisations/Reed%20Company?on=2014").contains("\"bearing\":\"surely\""));
    assertTrue(json("/api/search?words=fighters").contains("about 300 fighters"));
    assertEquals(404, visitor.get("/api/claims/0123456789abcdef").statusCode());
  }

  @Test
  void decisionsAreTakenAndTakenBack() throws IOException {
    String claim =
        found("\"id\":\"([0-9a-f]{16})\"", json("/api/search?words=fighters")).getFirst();
    HttpResponse<String> accepted = visitor.post("/api/claims/" + claim + "/accept", "why", "seen");
    assertEquals(200, accepted.statusCode(), accepted.body());
    assertTrue(json("/api/claims/" + claim).contains("\"standing\":\"accepted\""));
    String entry = found("\"entry\":(\\d+)", accepted.body()).getFirst();
    assertEquals(200, visitor.post("/api/entries/" + entry + "/undo").statusCode());
    assertTrue(json("/api/claims/" + claim).contains("\"standing\":\"proposed\""));
    assertEquals(403, visitor.send(visitor.form("/api/claims/" + claim + "/accept")).statusCode());
  }
}
