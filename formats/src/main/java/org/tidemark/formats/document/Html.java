package org.tidemark.formats.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ReportText;

/** A web page into text: its article, without what the site puts around it. */
final class Html {
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  private Html() {}

  static Draft read(byte[] bytes, Limits limits) throws Refusal {
    // A page grows many times larger when it is taken apart.
    if (bytes.length > limits.bytes() / 4) {
      throw new Refusal(
          "the page is larger than " + (limits.bytes() >> 22) + " MB",
          "save its text from a browser");
    }
    Document page = parse(Decoding.text(bytes, declared(bytes)), limits);
    Imprint imprint = HtmlImprint.of(page);
    ReportText text = HtmlText.of(Article.in(page), limits);
    if (text.characters().isBlank()) {
      throw new Refusal(
          "the page holds no text of its own", "save it from a browser after it has loaded");
    }
    return new Draft(FileType.HTML.mediaType(), text, imprint.or(PrintedImprint.of(text)));
  }

  private static Document parse(String html, Limits limits) throws Refusal {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.nesting() + 2);
    Document page = parser.parseInput(html, "");
    Deepest deepest = new Deepest();
    page.traverse(deepest);
    if (deepest.depth > limits.nesting()) {
      throw new Refusal(
          "its elements are nested more than " + limits.nesting() + " deep",
          "save the page from a browser as text");
    }
    return page;
  }

  private static final class Deepest implements NodeVisitor {
    private int depth;

    @Override
    public void head(Node node, int at) {
      if (node instanceof Element) {
        depth = Math.max(depth, at);
      }
    }
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    if (!charset.find()) {
      return null;
    }
    try {
      String name = charset.group(1);
      // Browsers read pages that say Latin-1 as windows-1252, and pages are made for browsers.
      return Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
