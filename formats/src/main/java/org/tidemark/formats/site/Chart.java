package org.tidemark.formats.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Days;
import org.tidemark.formats.selection.Party;
import org.tidemark.model.Assertion;
import org.tidemark.model.Figure;
import org.tidemark.model.Term;
import org.tidemark.model.time.Mode;

/** A drawing of when claims were so: pale where it can have been, dark where it surely was. */
final class Chart {
  private static final int MOST = 40;
  private static final int LABEL = 300;
  private static final int WIDTH = 900;
  private static final int ROW = 22;
  private static final int HEAD = 24;

  private final Party of;
  private final List<Library.Told> dated;
  private final int from;
  private final int to;

  /** A drawing of claims about somebody. */
  Chart(Party of, List<Library.Told> claims) {
    this.of = of;
    dated =
        claims.stream()
            .filter(told -> !Days.of(told.saying().claim()).undated())
            .sorted(Library.Told.CHRONOLOGICAL)
            .limit(MOST)
            .toList();
    from =
        dated.stream()
            .map(told -> Days.of(told.saying().claim()))
            .mapToInt(days -> year(days.first(), days.last()))
            .min()
            .orElse(0);
    to =
        dated.stream()
                .map(told -> Days.of(told.saying().claim()))
                .mapToInt(days -> year(days.last(), days.first()))
                .max()
                .orElse(0)
            + 1;
  }

  private static int year(@Nullable LocalDate day, @Nullable LocalDate otherwise) {
    return day != null ? day.getYear() : otherwise != null ? otherwise.getYear() : 0;
  }

  void draw(Markup html, String up) {
    if (dated.size() < 2) {
      return;
    }
    int height = HEAD + ROW * dated.size() + 6;
    html.begin("figure", "class", "chart");
    html.begin(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img",
        "aria-label",
        "When it was so");
    years(html, height);
    int y = HEAD;
    for (Library.Told told : dated) {
      row(html, up, told, y);
      y += ROW;
    }
    html.end();
    html.begin("figcaption");
    html.text("Dark: surely so. Pale: can have been so. A dot: one day.");
    html.end().end().line();
  }

  private void years(Markup html, int height) {
    int years = to - from;
    int step = Math.max(1, (int) Math.ceil(years / 10.0));
    for (int year = from; year <= to; year += step) {
      String x = number(x(LocalDate.of(year, 1, 1)));
      html.begin("line", "x1", x, "x2", x, "y1", "18", "y2", "" + height, "class", "grid").end();
      html.element("text", "" + year, "x", x, "y", "12", "class", "year");
    }
  }

  private void row(Markup html, String up, Library.Told told, int y) {
    Days days = Days.of(told.saying().claim());
    html.begin("a", "href", up + told.target());
    html.element("title", told.saying().sentence());
    html.element("text", shortened(label(told)), "x", "0", "y", "" + (y + 14), "class", "label");
    bar(html, new Bar(x(days.first(), LABEL), x(days.last(), WIDTH), "can"), y);
    LocalDate latestStart = days.when().latestStart();
    LocalDate earliestEnd = days.when().earliestEnd();
    boolean throughout = days.when().mode() == Mode.THROUGHOUT;
    if (days.exact() && days.start().equals(days.end())) {
      html.begin(
          "circle",
          "cx",
          number(x(days.first(), LABEL)),
          "cy",
          "" + (y + 10),
          "r",
          "5",
          "class",
          "day");
      html.end();
    } else if (throughout
        && latestStart != null
        && earliestEnd != null
        && !latestStart.isAfter(earliestEnd)) {
      bar(html, new Bar(x(latestStart), x(earliestEnd.plusDays(1)), "sure"), y);
    }
    html.end().line();
  }

  /** A stretch of time as it is drawn. */
  private record Bar(double from, double to, String look) {}

  private static void bar(Markup html, Bar bar, int y) {
    html.begin(
        "rect",
        "x",
        number(bar.from()),
        "y",
        "" + (y + 4),
        "width",
        number(Math.max(3, bar.to() - bar.from())),
        "height",
        "12",
        "rx",
        "3",
        "class",
        bar.look());
    html.end();
  }

  private double x(@Nullable LocalDate day, int otherwise) {
    return day == null ? otherwise : x(day);
  }

  private double x(LocalDate day) {
    double first = LocalDate.of(from, 1, 1).toEpochDay();
    double last = LocalDate.of(to, 1, 1).toEpochDay();
    double share = Math.clamp((day.toEpochDay() - first) / (last - first), 0, 1);
    return LABEL + 10 + share * (WIDTH - LABEL - 30);
  }

  /** The kind of claim, and the end that is not the one all are about. */
  private String label(Library.Told told) {
    Assertion said = told.saying().claim().assertion();
    Term other = of.equals(told.subject()) ? said.object() : said.subject();
    Figure value = said.details().value();
    String rest = other != null ? other.label() : value != null ? value.inWords() : "";
    return said.kind().code().replace('_', ' ') + (rest.isEmpty() ? "" : ": " + rest);
  }

  private static String shortened(String line) {
    int most = 44;
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }
}
