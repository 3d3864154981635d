package org.tidemark.formats.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** Turns an article's elements into text: headings, list items, cells and paragraphs apart. */
final class HtmlText {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "video",
          "audio",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "nav",
          "head",
          "math");
  private static final Set<String> INLINE_BREAKS = Set.of("br", "hr");

  private final TextMaker maker;
  private final StringBuilder open = new StringBuilder();
  private Role role = Role.PARAGRAPH;

  private HtmlText(TextMaker maker) {
    this.maker = maker;
  }

  static ReportText of(Element article, Limits limits) throws Refusal {
    HtmlText text = new HtmlText(new TextMaker(limits.characters()));
    text.children(article);
    text.close();
    return text.maker.text();
  }

  private void children(Element element) throws Refusal {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        open.append(words.getWholeText());
      } else if (node instanceof Element child && !UNREAD.contains(child.normalName())) {
        element(child);
      }
    }
  }

  private void element(Element element) throws Refusal {
    String name = element.normalName();
    if (INLINE_BREAKS.contains(name)) {
      lineBreak(element);
    } else if (isFootnoteMark(element)) {
      return;
    } else if (!element.isBlock() && !isCell(name) && !name.equals("li")) {
      children(element);
    } else {
      block(element, roleOf(element, name));
    }
  }

  private void block(Element element, Role inside) throws Refusal {
    Role outside = role;
    close();
    role = inside;
    children(element);
    close();
    role = outside;
  }

  /** Two in a row stand for a paragraph's end; one is only a line's. */
  private void lineBreak(Element element) throws Refusal {
    Node next = element.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    boolean doubled = next instanceof Element after && after.normalName().equals("br");
    if (doubled || element.normalName().equals("hr")) {
      close();
    } else {
      open.append(' ');
    }
  }

  /** A raised number that leads to a note would grow onto the word before it. */
  private static boolean isFootnoteMark(Element element) {
    return element.normalName().equals("sup")
        && element.text().matches("\\[?[\\d*†‡a-z]{1,3}]?(?:[, ]+\\[?\\d{1,3}]?)*");
  }

  private Role roleOf(Element element, String name) {
    if (name.matches("h[1-6]") || name.equals("summary") || name.equals("legend")) {
      return Role.HEADING;
    }
    if (name.equals("li") || name.equals("dd") || name.equals("dt")) {
      return Role.LIST_ITEM;
    }
    if (isCell(name)) {
      return Role.TABLE_CELL;
    }
    return element.parent() == null ? Role.PARAGRAPH : role;
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  private void close() throws Refusal {
    maker.add(role, open.toString(), 0);
    open.setLength(0);
  }
}
