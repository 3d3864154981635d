package org.tidemark.formats.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a web page that is the report itself. */
final class Article {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, form, button, nav, [role=navigation],"
          + " [role=banner], [role=search], [role=complementary], [role=dialog], [aria-hidden=true],"
          + " [hidden], body > header, body > footer, footer[role=contentinfo], aside";
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|sidebar|side-bar|footer|cookies?|consent"
              + "|share|sharing|social|related|recommended|comments?|promo|advert|ads?|advertisement"
              + "|sponsored|newsletter|subscribe|subscription|breadcrumbs?|popup|modal|skip-link"
              + "|signup|banner|masthead|toolbar|pagination)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** What a page's own mark of its main part must hold of all its prose to be believed. */
  private static final double MARKED = 0.4;

  /** What an unmarked element must hold to be taken for the article. */
  private static final double UNMARKED = 0.9;

  private Article() {}

  static Element in(Document page) {
    Document clean = page.clone();
    prune(clean);
    Element body = clean.body();
    Element marked = marked(body);
    if (marked != null) {
      return marked;
    }
    body.select("ul, ol").stream().filter(Article::isMenu).toList().forEach(Element::remove);
    return narrowest(body);
  }

  private static void prune(Document page) {
    page.select(NEVER).remove();
    int whole = Math.max(1, prose(page.body()));
    for (Element element : page.body().select("[class], [id]")) {
      boolean around = AROUND.matcher(element.className() + " " + element.id()).find();
      if (around && !element.normalName().equals("body") && prose(element) * 4 < whole) {
        element.remove();
      }
    }
  }

  /** The element the page itself marks as its article, if that holds most of its prose. */
  private static @Nullable Element marked(Element body) {
    int whole = prose(body);
    for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      List<Element> found = body.select(selector);
      if (found.size() == 1 && prose(found.getFirst()) > MARKED * whole) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** The innermost element that still holds nearly all of the prose. */
  private static Element narrowest(Element body) {
    double least = UNMARKED * prose(body);
    Element narrowest = body;
    while (true) {
      Element inner = null;
      for (Element child : narrowest.children()) {
        inner = inner == null && prose(child) >= least && child.isBlock() ? child : inner;
      }
      if (inner == null || inner.normalName().equals("p")) {
        return narrowest;
      }
      narrowest = inner;
    }
  }

  private static boolean isMenu(Element list) {
    return list.select("a").size() >= 3 && prose(list) * 5 < list.text().length();
  }

  /** How many characters of text an element holds, links not counted. */
  private static int prose(Element element) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return Math.max(0, element.text().length() - linked);
  }
}
