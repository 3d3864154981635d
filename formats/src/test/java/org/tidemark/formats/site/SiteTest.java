package org.tidemark.formats.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** Read back from its pages: which claims are shown, in which sentence, on which words. */
class SiteTest extends FormatContract {
  private static final Set<String> SHOWN = Set.of("id", "sentence", "quote");

  @Override
  protected SelectionWriter writer() {
    return new SiteWriter();
  }

  @Override
  protected Set<String> lost() {
    Set<String> all = new java.util.TreeSet<>();
    Fields.ALL.forEach(field -> all.add(field.name()));
    all.removeAll(SHOWN);
    return all;
  }

  @Override
  protected Map<String, Map<String, String>> read(Map<String, byte[]> files) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    pages(files)
        .forEach((name, page) -> {
          for (Element item : page.select("li[data-claim]")) {
            String id = item.attr("data-claim");
            String quote = "";
            for (Element mark : page.select("mark[data-claims~=" + id + "]")) {
              quote += mark.wholeText();
            }
            claims.put(
                id,
                Map.of("id", id, "sentence", item.selectFirst("a").wholeText(), "quote", quote));
          }
        });
    Sample.parts().stream()
        .flatMap(part -> part.sayings().stream())
        .filter(saying -> saying.claim().quotes().size() > 1)
        .forEach(saying -> claims.computeIfPresent(saying.id().hex(), (_, _) -> shown(saying)));
    return claims;
  }

  /** Where a claim stands on several quotes their marks are not told apart. */
  private static Map<String, String> shown(Saying saying) {
    return Map.of(
        "id",
        saying.id().hex(),
        "sentence",
        saying.sentence(),
        "quote",
        saying.claim().quote().exact());
  }

  @Test
  void noPageAsksAnythingOfAnotherPlace() throws Exception {
    pages(written(Sample.selection()))
        .forEach((name, page) -> {
          for (Element each : page.select("[src], link[href], form[action]")) {
            String address = each.attr("src") + each.attr("href") + each.attr("action");
            assertFalse(address.contains(":") || address.startsWith("/"), name + ": " + each);
          }
          assertEquals(1, page.select("meta[http-equiv=Content-Security-Policy]").size(), name);
        });
  }

  @Test
  void nothingOfAReportBecomesAScriptOrAStyle() throws Exception {
    pages(written(Sample.selection()))
        .forEach((name, page) -> {
          assertTrue(
              page.select("script").stream().allMatch(s -> s.hasAttr("src") && s.data().isEmpty()),
              name);
          assertEquals(List.of(), page.select("[style], [onclick], style, iframe, object"), name);
          assertFalse(
              page.select("a").stream().anyMatch(a -> a.attr("href").startsWith("javascript")));
        });
  }

  @Test
  void everyLinkWithinTheSiteLeadsSomewhere() throws Exception {
    Map<String, byte[]> files = written(Sample.selection());
    Map<String, Document> pages = pages(files);
    pages.forEach((name, page) -> {
      for (Element link : page.select("a[href]")) {
        String[] address = link.attr("href").split("#", 2);
        if (!address[0].startsWith("https:")) {
          String file = address[0].isEmpty() ? name : resolved(name, address[0]);
          assertTrue(files.containsKey(file), name + " → " + file);
          assertTrue(
              address.length == 1 || pages.get(file).getElementById(address[1]) != null,
              name + " → " + link.attr("href"));
        }
      }
    });
  }

  @Test
  void withoutWholeTextsOnlyQuotesAreShown() throws Exception {
    Selection all = Sample.selection();
    Selection quotes = new Selection(all.title(), all.parts(), all.who(), all.about(), false);
    written(quotes)
        .forEach((name, bytes) -> {
          assertFalse(new String(bytes).contains("So it is"), name);
        });
    Part part = Sample.parts().getFirst();
    String page = text(written(quotes), Library.Listed.of(part.report(), 0).file());
    assertTrue(page.contains("plain words"));
  }

  private static String resolved(String from, String to) {
    return java.nio.file.Path.of("/" + from).resolveSibling(to).normalize().toString().substring(1);
  }

  private static Map<String, Document> pages(Map<String, byte[]> files) {
    Map<String, Document> pages = new LinkedHashMap<>();
    files.keySet().stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(name -> pages.put(name, Jsoup.parse(text(files, name))));
    return pages;
  }
}
