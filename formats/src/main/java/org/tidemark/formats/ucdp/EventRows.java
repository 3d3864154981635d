package org.tidemark.formats.ucdp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Cast;
import org.tidemark.formats.incoming.Figures;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;

/** What the rows of the event table say: a fight of two sides, or an attack on civilians. */
final class EventRows implements UcdpReader.RowClaims {
  private static final String ONE_SIDED = "3";
  private static final String CIVILIANS = "civilians";

  private final Rendering rendering;
  private final Cast cast;

  EventRows(Rendering rendering) {
    this.rendering = rendering;
    this.cast = rendering.cast();
  }

  @Override
  public void of(TableLine row) throws Unreadable {
    String type = Codes.code(row.cell("type_of_violence"));
    Optional<Entity> one = cast.organisation(row.cell("side_a"));
    if (one.isEmpty() || !type.matches("[123]")) {
      rendering.leaveOut("rows without a first side or a type of violence");
      return;
    }
    Sketch sketch = type.equals(ONE_SIDED) ? attack(row, one.get()) : fight(row, one.get());
    sketch.toll(dead(row), null).at(time(row));
    rendering.say(row.line(), sketch.on(words(row)));
  }

  private Sketch fight(TableLine row, Entity one) {
    Optional<Entity> other =
        cast.organisation(row.cell("side_b")).filter(entity -> !entity.equals(one));
    return Sketch.of(Kind.FOUGHT)
        .about(one)
        .to(other.orElse(null))
        .with(Qualifier.PLACE, EventPlace.of(row).inWords());
  }

  private Sketch attack(TableLine row, Entity one) {
    Optional<Entity> place = cast.place(EventPlace.of(row).surely());
    if (place.isEmpty()) {
      rendering.leaveOut("attacks without a place");
    }
    return Sketch.of(Kind.ATTACKED)
        .about(one)
        .to(place.orElse(null))
        .with(Qualifier.TARGET, row.cell("side_b").isBlank() ? CIVILIANS : row.cell("side_b"));
  }

  private @Nullable Figure dead(TableLine row) throws Unreadable {
    Long low = count(row, "low");
    Long best = count(row, "best");
    Long high = count(row, "high");
    if (low != null && high != null && low > high) {
      rendering.leaveOut("low figures above the high one");
    }
    return Figures.estimate(low, best, high).orElse(null);
  }

  private static @Nullable Long count(TableLine row, String column) throws Unreadable {
    String cell = row.cell(column);
    Optional<Long> count = Figures.count(cell);
    if (count.isEmpty() && !cell.isBlank()) {
      throw new Unreadable(
          row.row().address(column), "\"" + cell + "\" is no count", "write a whole number");
    }
    return count.orElse(null);
  }

  private @Nullable Time time(TableLine row) throws Unreadable {
    Optional<Time> time = EventTime.of(row);
    if (time.isEmpty()) {
      rendering.leaveOut("rows without a date");
    }
    return time.orElse(null);
  }

  private static Span[] words(TableLine row) {
    boolean anywhere = EventPlace.of(row).isCountryOnly();
    return row.spans(
        "side_a",
        "side_b",
        "where_prec",
        "where_coordinates",
        "adm_1",
        "adm_2",
        anywhere ? "country" : "adm_2",
        "date_prec",
        "date_start",
        "date_end",
        "low",
        "best",
        "high");
  }
}
