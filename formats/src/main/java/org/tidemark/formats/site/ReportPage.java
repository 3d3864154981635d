package org.tidemark.formats.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.model.Block;
import org.tidemark.model.Source;

/** The page of a report: its text with the quotes marked, and its claims beside. */
final class ReportPage {
  private final Page page;
  private final Selection selection;
  private final Part part;
  private final List<Saying> sayings;

  ReportPage(String site, Selection selection, Part part) {
    Source source = part.report().source();
    String file = Library.Listed.of(part.report(), 0).file();
    this.page = new Page(site, source.called(), file, "Reports");
    this.selection = selection;
    this.part = part;
    this.sayings = new ArrayList<>(part.sayings());
    sayings.sort(
        Comparator.comparing((Saying saying) -> saying.claim().quote())
            .thenComparing(saying -> saying.claim().kind())
            .thenComparing(Saying::id));
  }

  void write(Folder folder) throws IOException {
    page.write(folder, this::body);
  }

  private void body(Markup html) {
    imprint(html);
    if (!selection.wholeTexts()) {
      html.element("p", "Only the words that claims stand on are shown here.", "class", "note");
      html.begin("section", "class", "topic");
      Claims.list(html, page.up(), told(), null);
      html.end().line();
      return;
    }
    html.begin("div", "class", "beside").line();
    html.begin("article", "class", "text").line();
    text(html);
    html.end().line();
    html.begin("aside", "aria-label", "Claims").begin("ol", "class", "claims").line();
    for (Saying saying : sayings) {
      html.begin("li", "class", "claim", "data-step", "", "data-claim", saying.id().hex());
      html.begin("a", "href", "#" + Library.anchor(saying), "class", "says");
      html.text(saying.sentence()).end();
      html.end().line();
    }
    html.end().end().end().line();
  }

  private List<Library.Told> told() {
    Library.Listed listed = Library.Listed.of(part.report(), sayings.size());
    return sayings.stream()
        .map(saying ->
            new Library.Told(
                listed,
                saying,
                selection.party(part, saying.claim().assertion().subject()),
                selection.party(part, saying.claim().assertion().object())))
        .toList();
  }

  private void imprint(Markup html) {
    Source source = part.report().source();
    html.begin("section", "class", "lead").element("p", "report", "class", "kind");
    html.element("h1", source.called());
    html.begin("p", "class", "aka");
    List<String> known = new ArrayList<>();
    add(known, source.author());
    add(known, source.publisher());
    add(known, source.published());
    add(known, source.licence());
    html.text(String.join(" · ", known));
    String url = source.url();
    if (url != null && url.matches("(?i)https?://.*")) {
      html.text(known.isEmpty() ? "" : " · ");
      html.element("a", "source", "href", url, "rel", "noreferrer");
    }
    html.end().end().line();
  }

  private static void add(List<String> known, @Nullable String what) {
    if (what != null) {
      known.add(what);
    }
  }

  private void text(Markup html) {
    String characters = part.report().text().characters();
    Marks marks = new Marks(characters, sayings);
    List<Block> blocks = part.report().text().blocks();
    int page = 0;
    for (Block block : blocks.isEmpty() ? List.of(whole(characters)) : blocks) {
      if (block.page() > page) {
        page = block.page();
        html.element("p", "page " + page, "class", "page");
      }
      html.begin(element(block), "class", block.role().name().toLowerCase(java.util.Locale.ROOT));
      marks.write(html, block.begin(), block.end());
      html.end().line();
    }
  }

  private static Block whole(String characters) {
    return new Block(Block.Role.PARAGRAPH, 0, characters.length(), 0);
  }

  private static String element(Block block) {
    return switch (block.role()) {
      case HEADING -> "h2";
      case PARAGRAPH, LIST_ITEM, TABLE_CELL -> "p";
    };
  }
}
