package org.tidemark.formats.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.portrait.PortraitContract;
import org.tidemark.formats.selection.SelectionWriter;

/** Read back by way of commonmark-java, which knows no footnotes: they stay words there. */
class MarkdownWriterTest extends PortraitContract {
  private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]");

  @Override
  protected SelectionWriter writer() {
    return new MarkdownWriter();
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    files.keySet().forEach(file -> read(rendered(text(files, file)), claims));
    // Line ends within a sentence or a quote become blanks.
    Map<String, Map<String, String>> asWritten = new TreeMap<>();
    Sample.parts().stream()
        .flatMap(part -> part.sayings().stream())
        .filter(saying -> claims.containsKey(saying.id().hex()))
        .forEach(saying -> {
          Map<String, String> read = claims.get(saying.id().hex());
          String quote = saying.claim().quote().exact();
          boolean same =
              read.get("quote").equals(blank(quote))
                  && read.get("sentence").equals(blank(saying.sentence()));
          Map<String, String> whole =
              Map.of("id", saying.id().hex(), "quote", quote, "sentence", saying.sentence());
          asWritten.put(saying.id().hex(), same ? whole : read);
        });
    return asWritten;
  }

  private static String blank(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static void read(Document page, Map<String, Map<String, String>> claims) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Element item : page.select("li")) {
      String words = item.wholeText().strip();
      Matcher notes = NOTE.matcher(words);
      while (notes.find()) {
        sentences.put(notes.group(1), words.replaceFirst("(\\[\\^\\d+])+$", ""));
      }
    }
    Pattern note =
        Pattern.compile("(?m)^\\[\\^(\\d+)]: “(.*)” Towns .* \\(claim ([0-9a-f]{16})\\)$");
    Matcher notes = note.matcher(page.body().wholeText());
    while (notes.find()) {
      String id = notes.group(3);
      claims.put(
          id, Map.of("id", id, "quote", notes.group(2), "sentence", sentences.get(notes.group(1))));
    }
  }

  @Test
  void nothingOfAReportBecomesMarkup() throws Exception {
    written(Sample.selection())
        .forEach((name, bytes) -> {
          Document page = rendered(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
          assertFalse(page.select("script, a, strong, em, code, img").hasText(), name);
        });
  }

  private static Document rendered(String markdown) {
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }
}
