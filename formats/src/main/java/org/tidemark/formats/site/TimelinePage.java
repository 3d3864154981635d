package org.tidemark.formats.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.formats.selection.Days;
import org.tidemark.formats.selection.Folder;

/** The page that tells all dated claims in the order of their time. */
final class TimelinePage {
  private final Page page;
  private final Library library;

  TimelinePage(String site, Library library) {
    this.page = new Page(site, "Timeline", "timeline.html", "Timeline");
    this.library = library;
  }

  void write(Folder folder) throws IOException {
    page.write(folder, this::body);
  }

  private void body(Markup html) {
    html.element("h1", "Timeline");
    Map<String, List<Library.Told>> years = years();
    int dated = years.values().stream().mapToInt(List::size).sum();
    int undated = library.claims().size() - dated;
    html.element(
        "p",
        FrontPage.counted(dated, "claim")
            + " with a time, by the first day each can have been so; "
            + undated
            + " more have none.",
        "class",
        "note");
    ListPages.filter(html, "Narrow the timeline");
    years.forEach((year, told) -> {
      html.begin("section", "class", "year").element("h2", year).begin("ol", "class", "moments");
      html.line();
      told.forEach(each -> moment(html, each));
      html.end().end().line();
    });
  }

  private static void moment(Markup html, Library.Told told) {
    html.begin("li", "data-filter", "", "data-step", "");
    html.element("span", told.saying().words().time(), "class", "time");
    html.begin("span").link(told.target(), told.saying().sentence());
    html.element(
        "span",
        told.report().source().called() + Claims.origin(told.report().source()),
        "class",
        "also");
    html.end().end().line();
  }

  private Map<String, List<Library.Told>> years() {
    Map<String, List<Library.Told>> years = new LinkedHashMap<>();
    library.claims().stream()
        .filter(told -> !Days.of(told.saying().claim()).undated())
        .sorted(Library.Told.CHRONOLOGICAL)
        .forEach(told -> years.computeIfAbsent(year(told), _ -> new ArrayList<>()).add(told));
    return years;
  }

  private static String year(Library.Told told) {
    LocalDate first = Days.of(told.saying().claim()).first();
    return first == null ? "From nobody knows when" : Integer.toString(first.getYear());
  }
}
