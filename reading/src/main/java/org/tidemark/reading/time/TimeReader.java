package org.tidemark.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfInterval.Side;
import org.tidemark.model.time.EdtfSet;
import org.tidemark.reading.time.TimeExpression.Kind;
import org.tidemark.reading.time.TimeExpression.Needs;

/**
 * A reader of the times that English words tell.
 *
 * <p>It goes through a sentence from left to right; each date told becomes the story's date for
 * what follows, so that "in 2015 ... two years later" needs no help. To carry it on to the next
 * sentence, ask {@link Anchor#after}.
 */
public final class TimeReader {
  /** All times told between two offsets of the text, in order, none inside another. */
  public List<TimeExpression> find(CharSequence text, int begin, int end, Anchor anchor) {
    Tokens tokens = new Tokens(text, begin, end);
    List<TimeExpression> found = new ArrayList<>();
    Anchor reached = anchor;
    Ranges ranges = new Ranges(tokens, reached);
    int i = 0;
    while (i < tokens.size()) {
      Span span = ranges.at(i);
      if (span == null) {
        i++;
        continue;
      }
      TimeExpression expression = expression(tokens, completed(span, reached));
      found.add(expression);
      reached = reached.after(List.of(expression));
      ranges = new Ranges(tokens, reached);
      i = span.to();
    }
    return List.copyOf(found);
  }

  private static TimeExpression expression(Tokens tokens, Span span) {
    return new TimeExpression(
        tokens.at(span.from()).begin(),
        tokens.at(span.to() - 1).end(),
        span.kind(),
        span.edtf(),
        span.reckoning(),
        span.edtf() == null && span.needs() == Needs.NOTHING ? Needs.NARRATIVE : span.needs());
  }

  /** A day or month without a year lies in the story's year, else in the last before the report. */
  private static Span completed(Span span, Anchor anchor) {
    Edtf edtf = span.edtf();
    EdtfDate open = edtf == null ? null : open(edtf);
    if (edtf == null || open == null) {
      return span;
    }
    EdtfDate story = anchor.narrative();
    EdtfDate report = anchor.published();
    if (story != null && story.hiddenDigits() == 0) {
      return completed(span, edtf, story.year(), "the year of the story, " + story.year());
    }
    if (report != null && report.hiddenDigits() == 0) {
      int year = Nearest.lastYear(report, open.month(), open.day());
      return completed(span, edtf, year, "the last one before " + report + ", the report");
    }
    Kind kind = span.kind() == Kind.DATE ? Kind.RELATIVE : span.kind();
    return new Span(span.from(), span.to(), kind, null, null, Needs.NARRATIVE);
  }

  private static Span completed(Span span, Edtf edtf, int year, String reckoning) {
    String because = span.reckoning() == null ? reckoning : span.reckoning() + "; " + reckoning;
    return span.telling(inYear(edtf, year)).because(because.toLowerCase(Locale.ROOT));
  }

  /** The last date in it that lacks its year; null if all have theirs. */
  private static @Nullable EdtfDate open(Edtf edtf) {
    return switch (edtf) {
      case EdtfDate date -> Neighbours.lacksYear(date) ? date : null;
      case EdtfInterval interval -> {
        EdtfDate end = open(interval.end());
        yield end == null ? open(interval.start()) : end;
      }
      case EdtfSet _ -> null;
    };
  }

  private static @Nullable EdtfDate open(Side side) {
    return side instanceof Side.Known(EdtfDate date) ? open(date) : null;
  }

  private static Edtf inYear(Edtf edtf, int year) {
    return switch (edtf) {
      case EdtfDate date -> Neighbours.inYear(date, year);
      case EdtfInterval interval -> {
        Side end =
            Neighbours.lacksYear(interval.end())
                ? new Side.Known(Neighbours.inYear(((Side.Known) interval.end()).date(), year))
                : interval.end();
        Side start = Neighbours.withYearOf(interval.start(), end);
        Side alone =
            Neighbours.lacksYear(start)
                ? new Side.Known(Neighbours.inYear(((Side.Known) start).date(), year))
                : start;
        yield new EdtfInterval(alone, end);
      }
      case EdtfSet set -> set;
    };
  }
}
