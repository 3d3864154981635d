package org.tidemark.formats.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.model.Source;

/** The parts of pages that show claims. */
final class Claims {
  private Claims() {}

  /** A list of claims with their quotes, as a page about somebody shows them. */
  static void list(Markup html, String up, List<Library.Told> claims, @Nullable Party of) {
    html.begin("ol", "class", "claims").line();
    for (Library.Told told : claims) {
      html.begin("li", "class", "claim", "data-step", "", "id", Library.anchor(told.saying()));
      said(html, told.saying());
      html.begin("blockquote").element("p", "“" + told.saying().claim().quote().exact() + "”");
      html.begin("footer");
      html.element("a", told.report().source().called(), "href", up + told.target());
      html.text(origin(told.report().source()) + ", " + told.saying().words().place());
      html.end().end();
      others(html, up, told, of);
      html.end().line();
    }
    html.end().line();
  }

  /** What a claim says, when, and where it stands. */
  static void said(Markup html, Saying saying) {
    html.begin("p", "class", "says").text(saying.sentence());
    if (saying.status().equals("accepted")) {
      html.text(" ").element("span", "accepted", "class", "status");
    }
    html.end();
  }

  private static void others(Markup html, String up, Library.Told told, @Nullable Party of) {
    for (@Nullable Party other : new @Nullable Party[] {told.subject(), told.object()}) {
      if (other != null && !other.equals(of)) {
        html.element(
            "a",
            other.name(),
            "class",
            "chip " + other.kind().code(),
            "href",
            up + Library.file(other));
      }
    }
  }

  /** Publisher and date behind a title. */
  static String origin(Source source) {
    String publisher = source.publisher() == null ? "" : ", " + source.publisher();
    return publisher + (source.published() == null ? "" : ", " + source.published());
  }
}
