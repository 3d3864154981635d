package org.tidemark.formats.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a web page says of itself in its head, its structured data and its time marks. */
final class HtmlImprint {
  private static final List<String> TITLE =
      List.of("meta[property=og:title]", "meta[name=citation_title]", "meta[name=dc.title]");
  private static final List<String> AUTHOR =
      List.of(
          "meta[name=author]",
          "meta[name=citation_author]",
          "meta[name=dc.creator]",
          "meta[property=article:author]",
          "[itemprop=author] [itemprop=name]",
          "a[rel=author]",
          "[itemprop=author]");
  private static final List<String> PUBLISHER =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=dc.publisher]",
          "meta[name=publisher]",
          "meta[name=citation_publisher]");
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=article:published_time]",
          "meta[name=citation_publication_date]",
          "meta[name=dc.date.issued]",
          "meta[name=dcterms.issued]",
          "meta[name=dc.date]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=parsely-pub-date]",
          "[itemprop=datePublished]",
          "time[pubdate]");
  private static final List<String> TIME =
      List.of("article time[datetime]", "main time[datetime]", "time[datetime]");
  private static final Pattern LINKED_DATA =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");

  private HtmlImprint() {}

  static Imprint of(Document page) {
    return new Imprint(title(page), author(page), first(page, PUBLISHER), date(page), url(page));
  }

  private static @Nullable String title(Document page) {
    String named = first(page, TITLE);
    if (named != null) {
      return named;
    }
    List<Element> headings = page.select("h1");
    return headings.size() == 1 && headings.getFirst().hasText()
        ? headings.getFirst().text()
        : page.title();
  }

  private static @Nullable String author(Document page) {
    String author = first(page, AUTHOR);
    return author == null || author.startsWith("http") ? null : author;
  }

  private static @Nullable String url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String address =
        canonical != null ? canonical.attr("href") : first(page, List.of("meta[property=og:url]"));
    return address != null && address.startsWith("http") ? address : null;
  }

  private static @Nullable String date(Document page) {
    String stamp = PrintedDate.stamp(first(page, PUBLISHED));
    if (stamp != null) {
      return stamp;
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher linked = LINKED_DATA.matcher(script.data());
      if (linked.find()) {
        return PrintedDate.stamp(linked.group(1));
      }
    }
    return PrintedDate.stamp(first(page, TIME));
  }

  private static @Nullable String first(Document page, List<String> selectors) {
    for (String selector : selectors) {
      for (Element element : page.select(selector)) {
        String value = value(element);
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
