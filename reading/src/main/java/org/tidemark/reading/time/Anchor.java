package org.tidemark.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfSet;

/**
 * The dates that relative words are counted from.
 *
 * @param published the report's own date; null if not known
 * @param narrative the date the story has reached, from a heading or an earlier sentence; null if
 *     it has reached none
 */
public record Anchor(@Nullable EdtfDate published, @Nullable EdtfDate narrative) {
  /** Nothing to count from. */
  public static final Anchor NONE = new Anchor(null, null);

  /** The anchor of a report's first words. */
  public static Anchor of(@Nullable Edtf published) {
    return new Anchor(published instanceof EdtfDate date ? date : null, null);
  }

  /** The same report with its story at another date. */
  public Anchor at(@Nullable EdtfDate narrative) {
    return new Anchor(published, narrative);
  }

  /** The anchor for what follows these expressions: the story moves to the last date told. */
  public Anchor after(List<TimeExpression> told) {
    Anchor anchor = this;
    for (TimeExpression expression : told) {
      anchor = anchor.after(expression);
    }
    return anchor;
  }

  private Anchor after(TimeExpression expression) {
    if (expression.edtf() == null || expression.tellsThePresent()) {
      return this;
    }
    EdtfDate reached =
        switch (expression.edtf()) {
          case EdtfDate date -> date;
          case EdtfInterval interval -> known(interval);
          case EdtfSet set -> set.members().getLast().highest();
        };
    return reached == null || reached.hiddenDigits() == 4 ? this : at(reached);
  }

  private static @Nullable EdtfDate known(EdtfInterval interval) {
    if (interval.end() instanceof EdtfInterval.Side.Known known) {
      return known.date();
    }
    return interval.start() instanceof EdtfInterval.Side.Known known ? known.date() : null;
  }
}
