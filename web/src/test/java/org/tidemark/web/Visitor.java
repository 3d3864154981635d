package org.tidemark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.workbench.LazyReader;

/** A person at a browser, with a server of their own on a fresh casebook. */
final class Visitor implements AutoCloseable {
  private static final Pattern CHANGE = Pattern.compile("name=\"change\" content=\"([0-9a-f]+)\"");

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;
  private final String change;

  Visitor(Path folder) {
    server =
        Server.start(
            new Order(
                folder.resolve("trial.tidemark").toString(),
                Order.ANY_PORT,
                new LazyReader(Path.of("../rules/en")),
                "ina",
                InstantSource.system()));
    HttpResponse<String> let = send(HttpRequest.newBuilder(URI.create(server.address())));
    cookie = let.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    Matcher found = CHANGE.matcher(get("/").body());
    if (!found.find()) {
      throw new IllegalStateException("the page has no key for changes");
    }
    change = found.group(1);
  }

  Server server() {
    return server;
  }

  String site() {
    return "http://127.0.0.1:" + server.port();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(site() + path)).header("Cookie", cookie);
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  /** Sends a form as the pages do. */
  HttpResponse<String> post(String path, String... fields) {
    return send(form(path, fields).header("X-Tidemark-Change", change));
  }

  /** A form without the key for changes. */
  HttpRequest.Builder form(String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(body.isEmpty() ? "" : "&")
          .append(encoded(fields[i]))
          .append('=')
          .append(encoded(fields[i + 1]));
    }
    return to(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  String change() {
    return change;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Brings a report as pasted text and waits until it is read. */
  String read(String title, String text) {
    HttpResponse<String> begun =
        post("/readings", "text", text, "title", title, "published", "2019-05-14");
    String path = begun.headers().firstValue("Location").orElseThrow();
    for (int i = 0; i < 600; i++) {
      String page = get(path + "/progress").body();
      if (page.contains("class=\"compared\"")) {
        return page;
      }
      pause();
    }
    throw new IllegalStateException("the reading does not end");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends these lines as they are, whatever a client would say to that. */
  String raw(String... lines) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String cookie() {
    return cookie;
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
