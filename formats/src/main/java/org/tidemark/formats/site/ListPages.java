package org.tidemark.formats.site;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Party;
import org.tidemark.model.EntityKind;

/** The pages that list all names and all reports. */
final class ListPages {
  private final Library library;
  private final Page names;
  private final Page reports;

  ListPages(String site, Library library) {
    this.library = library;
    this.names = new Page(site, "Names", "names.html", "Names");
    this.reports = new Page(site, "Reports", "reports.html", "Reports");
  }

  void write(Folder folder) throws IOException {
    names.write(folder, this::names);
    reports.write(
        folder,
        html -> {
          html.element("h1", "Reports");
          reports(html, library.reports());
        });
  }

  private void names(Markup html) {
    html.element("h1", "Names");
    filter(html, "Narrow the list");
    for (EntityKind kind : EntityKind.values()) {
      List<Map.Entry<Party, List<Library.Told>>> ofKind =
          library.parties().entrySet().stream()
              .filter(entry -> entry.getKey().kind() == kind)
              .sorted(Comparator.comparing(entry -> Slug.of(entry.getKey().name())))
              .toList();
      if (!ofKind.isEmpty()) {
        html.begin("section", "class", "wide").element("h2", plural(kind));
        names(html, ofKind);
        html.end().line();
      }
    }
  }

  /** A field that narrows the lists below it, shown where scripts run. */
  static void filter(Markup html, String label) {
    html.single(
        "input",
        "type",
        "search",
        "class",
        "filter",
        "hidden",
        "",
        "placeholder",
        label,
        "aria-label",
        label);
    html.line();
  }

  static void names(Markup html, List<Map.Entry<Party, List<Library.Told>>> parties) {
    html.begin("ul", "class", "names").line();
    for (Map.Entry<Party, List<Library.Told>> entry : parties) {
      Party party = entry.getKey();
      html.begin("li", "data-filter", "").link(Library.file(party), party.name());
      html.text(" ");
      html.element("span", FrontPage.counted(entry.getValue().size(), "claim"), "class", "count");
      if (!party.otherNames().isEmpty()) {
        html.element("span", String.join(", ", party.otherNames()), "class", "also");
      }
      html.end().line();
    }
    html.end().line();
  }

  static void reports(Markup html, List<Library.Listed> reports) {
    html.begin("ul", "class", "reports").line();
    for (Library.Listed report : reports) {
      html.begin("li").link(report.file(), report.source().called());
      String publisher = report.source().publisher();
      String published = report.source().published();
      html.begin("span", "class", "also");
      html.text(publisher == null ? "" : publisher + " · ");
      html.text(published == null ? "" : published + " · ");
      html.text(FrontPage.counted(report.claims(), "claim"));
      html.end().end().line();
    }
    html.end().line();
  }

  private static String plural(EntityKind kind) {
    return switch (kind) {
      case ORGANISATION -> "Organisations";
      case PERSON -> "People";
      case PLACE -> "Places";
      case POPULATION -> "Populations";
    };
  }
}
