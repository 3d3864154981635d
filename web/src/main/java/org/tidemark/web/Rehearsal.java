package org.tidemark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server started for nobody, whose first pages are asked for once, so that Java can remember what
 * that takes. Pages are found by following links, each sort of page once.
 */
public final class Rehearsal {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src)=\"(/(?:reports|organisations|static|libraries)?[^\"?#]*)\"");

  private Rehearsal() {}

  /** Starts a server, asks it for a page of each sort, and ends it. */
  public static void of(Order order) {
    try (Server server = Server.start(order)) {
      HttpURLConnection door = open(server.address(), null);
      String cookie = String.valueOf(door.getHeaderField("Set-Cookie")).split(";", 2)[0];
      String site = "http://" + Server.loopback().getHostAddress() + ":" + server.port();
      Deque<String> paths = new ArrayDeque<>(Set.of("/"));
      Set<String> sorts = new HashSet<>();
      while (!paths.isEmpty()) {
        String path = paths.remove();
        if (sorts.add(sort(path))) {
          Matcher links = LINK.matcher(read(open(site + path, cookie)));
          while (links.find()) {
            paths.add(links.group(1));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address without the names in it: "/reports/", "/organisations", "/static/css/". */
  private static String sort(String path) {
    int slash = path.indexOf('/', 1);
    return slash < 0 || path.startsWith("/static") ? path : path.substring(0, slash + 1);
  }

  private static HttpURLConnection open(String address, @Nullable String cookie)
      throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    if (cookie != null) {
      connection.setRequestProperty("Cookie", cookie);
    }
    return connection;
  }

  private static String read(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      return "";
    }
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
