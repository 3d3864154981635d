package org.tidemark.formats.site;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Party;
import org.tidemark.model.EntityKind;

/** The page a reader meets first: what there is, and the ways into it. */
final class FrontPage {
  private static final int SHOWN = 12;

  private final Page page;
  private final Library library;

  FrontPage(String site, Library library) {
    this.page = new Page(site, site, "index.html", "");
    this.library = library;
  }

  void write(Folder folder) throws IOException {
    page.write(folder, this::body);
  }

  private void body(Markup html) {
    html.begin("section", "class", "lead").element("h1", page.site());
    html.begin("p");
    html.text("What ");
    html.link("reports.html", counted(library.reports().size(), "report"));
    html.text(" say, in ");
    html.link("timeline.html", counted(library.claims().size(), "claim"));
    html.text(" about ");
    html.link("names.html", counted(library.parties().size(), "name"));
    html.text(". Every claim stands on the words of a report, and leads to them.");
    html.end().end().line();
    html.begin("div", "class", "columns").line();
    html.begin("section").element("h2", "Organisations");
    names(html);
    html.end().line();
    html.begin("section").element("h2", "Reports");
    ListPages.reports(html, library.reports().stream().limit(SHOWN).toList());
    if (library.reports().size() > SHOWN) {
      html.begin("p").link("reports.html", "All " + library.reports().size() + " reports").end();
    }
    html.end().end().line();
  }

  private void names(Markup html) {
    List<Map.Entry<Party, List<Library.Told>>> most =
        library.parties().entrySet().stream()
            .filter(entry -> entry.getKey().kind() == EntityKind.ORGANISATION)
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
            .limit(SHOWN)
            .toList();
    ListPages.names(html, most);
    html.begin("p").link("names.html", "All names").end();
  }

  /** "1 claim", "12 claims". */
  static String counted(int number, String what) {
    return String.format(java.util.Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
