package org.tidemark.formats.site;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML on its way to a page: whatever is put in as text or as a value is escaped. */
final class Markup {
  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; its attributes are names and values in turn. */
  Markup begin(String element, String... attributes) {
    tag(element, attributes);
    html.append('>');
    open.push(element);
    return this;
  }

  /** Ends the element begun last. */
  Markup end() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content and without an end tag. */
  Markup single(String element, String... attributes) {
    tag(element, attributes);
    html.append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String element, String text, String... attributes) {
    return begin(element, attributes).text(text).end();
  }

  /** A link. */
  Markup link(String href, String text) {
    return element("a", text, "href", href);
  }

  /** Text. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A line end, for people who look at the source. */
  Markup line() {
    html.append('\n');
    return this;
  }

  private void tag(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return html.toString();
  }
}
