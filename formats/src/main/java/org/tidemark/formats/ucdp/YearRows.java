package org.tidemark.formats.ucdp;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Cast;
import org.tidemark.formats.incoming.Figures;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;

/** What the rows of the yearly tables say: two sides fought in a year, and how many died. */
final class YearRows implements UcdpReader.RowClaims {
  private static final List<String> SIDE_A = List.of("sideaname", "side_a_name", "side_a", "sidea");
  private static final List<String> SIDE_B = List.of("sidebname", "side_b_name", "side_b", "sideb");
  private static final List<String> LOCATION = List.of("location", "location_inc", "locationinc");
  private static final List<String> ALLIES = List.of("side_a_2nd", "sidea2nd");
  private static final List<String> BEST = List.of("fatbest", "best_fatality_estimate", "bdbest");
  private static final List<String> LOW = List.of("fatlow", "low_fatality_estimate", "bdlow");
  private static final List<String> HIGH = List.of("fathigh", "high_fatality_estimate", "bdhigh");

  private final Rendering rendering;
  private final Cast cast;

  YearRows(Rendering rendering) {
    this.rendering = rendering;
    this.cast = rendering.cast();
  }

  @Override
  public void of(TableLine row) throws Unreadable {
    Optional<Entity> one = cast.organisation(cell(row, SIDE_A));
    Optional<Entity> other = cast.organisation(cell(row, SIDE_B));
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      rendering.leaveOut("rows without two sides");
      return;
    }
    Sketch sketch =
        Sketch.of(Kind.FOUGHT)
            .about(one.get())
            .to(other.get())
            .with(Qualifier.PLACE, cell(row, LOCATION))
            .with(Qualifier.PARTNER, cell(row, ALLIES))
            .toll(dead(row), null)
            .at(year(row));
    rendering.say(row.line(), sketch.on(row.spans(columns())));
  }

  private static String[] columns() {
    return java.util.stream.Stream.of(
            SIDE_A, SIDE_B, LOCATION, ALLIES, BEST, LOW, HIGH, List.of("year", "intensity_level"))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  private static Time year(TableLine row) throws Unreadable {
    String cell = row.cell("year");
    return Figures.whole(cell)
        .filter(year -> year >= 1000 && year <= 9999)
        .map(year -> new Time(year.toString(), cell, null))
        .orElseThrow(() ->
            new Unreadable(
                row.row().address("year"), "\"" + cell + "\" is no year", "write it as 2015"));
  }

  /** The dead as they are counted, or else as the intensity is defined by the codebook. */
  private @Nullable Figure dead(TableLine row) {
    Long low = Figures.count(cell(row, LOW)).orElse(null);
    Long best = Figures.count(cell(row, BEST)).orElse(null);
    Long high = Figures.count(cell(row, HIGH)).orElse(null);
    Optional<Figure> counted = Figures.estimate(low, best, high);
    return counted.orElseGet(() ->
        switch (Codes.code(row.cell("intensity_level"))) {
          case "1" -> Figure.between(25, 999).computedBy("intensity_level 1 means 25 to 999 dead");
          case "2" -> Figure.atLeast(1000).computedBy("intensity_level 2 means 1,000 dead or more");
          default -> null;
        });
  }

  private static String cell(TableLine row, List<String> columns) {
    return columns.stream().map(row::cell).filter(c -> !c.isBlank()).findFirst().orElse("");
  }
}
