package org.tidemark.formats.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.tidemark.formats.selection.Folder;

/**
 * A page of the site: what is the same on each around what is its own.
 *
 * @param site the name of the site
 * @param title the name of the page
 * @param file its file, which may lie in a folder
 * @param here which entry of the menu it belongs to; empty for none
 */
record Page(String site, String title, String file, String here) {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'";

  /** An entry of the menu. */
  private record Entry(String name, String file) {}

  private static final List<Entry> MENU =
      List.of(
          new Entry("Names", "names.html"),
          new Entry("Reports", "reports.html"),
          new Entry("Timeline", "timeline.html"));

  /** The way from this page to the top of the site. */
  String up() {
    return "../".repeat((int) file.chars().filter(c -> c == '/').count());
  }

  void write(Folder folder, Consumer<Markup> body) throws IOException {
    Markup html = new Markup();
    html.begin("html", "lang", "en").line();
    head(html);
    html.begin("body").line();
    html.element("a", "Skip to the text", "class", "skip", "href", "#main");
    header(html);
    html.begin("main", "id", "main").line();
    body.accept(html);
    html.end().line();
    footer(html);
    html.end().end().line();
    try (OutputStream out = folder.create(file)) {
      out.write(("<!doctype html>\n" + html).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void head(Markup html) {
    html.begin("head").line();
    html.single("meta", "charset", "utf-8").line();
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().single("meta", "name", "referrer", "content", "no-referrer").line();
    html.single("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title.equals(site) ? site : title + " · " + site).line();
    html.single("link", "rel", "stylesheet", "href", up() + "style.css").line();
    html.begin("script", "src", up() + "site.js", "defer", "").end().line();
    html.end().line();
  }

  private void header(Markup html) {
    html.begin("header", "class", "top");
    html.element("a", site, "class", "site", "href", up() + "index.html");
    html.begin("nav", "aria-label", "The site");
    for (Entry entry : MENU) {
      if (entry.name().equals(here)) {
        html.element("a", entry.name(), "href", up() + entry.file(), "aria-current", "page");
      } else {
        html.link(up() + entry.file(), entry.name());
      }
    }
    html.end();
    html.begin("form", "action", up() + "search.html", "role", "search");
    html.single(
        "input", "type", "search", "name", "q", "placeholder", "Search", "aria-label", "Search");
    html.end();
    html.element(
        "button",
        "",
        "type",
        "button",
        "class",
        "theme",
        "hidden",
        "",
        "aria-label",
        "Light or dark");
    html.end().line();
  }

  private static void footer(Markup html) {
    html.begin("footer").begin("p");
    html.text(
        "What stands here is what reports say, found in their words by rules that can be wrong,"
            + " or by people. It is nobody’s verdict.");
    html.end().begin("p", "class", "keys");
    html.element("kbd", "/").text(" search  ").element("kbd", "j").text(" ");
    html.element("kbd", "k").text(" next and previous claim");
    html.end().end().line();
  }
}
