package org.tidemark.reading.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfInterval.Side;
import org.tidemark.model.time.EdtfSet;
import org.tidemark.reading.time.TimeExpression.Kind;

/** The reading of times that run from one date to another, on from one, or up to one. */
final class Ranges {
  private static final Phrases SINCE =
      Phrases.of(
          "ever since",
          "since",
          "starting in",
          "starting from",
          "beginning in",
          "beginning from",
          "as from");
  private static final Phrases UNTIL = Phrases.of("up until", "up to", "until", "till");
  private static final Phrases BEFORE =
      Phrases.of("before", "prior to", "earlier than", "pre -", "pre");
  private static final Phrases AFTER = Phrases.of("after", "later than", "post -", "post");
  private static final Phrases AT_LEAST =
      Phrases.of("at least", "as early as", "as late as", "sometime in", "some time in", "in");
  private static final Phrases TO =
      Phrases.of(
          "to", "until", "till", "up to", "through to", "through", "thru", "-", "–", "—", "‑");
  private static final Phrases OPEN_END =
      Phrases.of("the present day", "the present", "present", "date", "this day", "now", "today");
  private static final Phrases ON =
      Phrases.of("onwards", "onward", "on", "and beyond", "and after");
  private static final Set<String> NOW = Set.of("now", "already", "running", "straight");
  private static final Set<String> BREAKS = Set.of("", ",", ";", ":", "—", "(", ")");
  private static final int TENSE_REACH = 12;

  private final Tokens tokens;
  private final Points points;
  private final Reports reports;

  Ranges(Tokens tokens, Anchor anchor) {
    this.tokens = tokens;
    this.points = new Points(tokens, anchor);
    this.reports = new Reports(tokens, anchor);
  }

  /** The time that starts at this token, as far as it reaches; null if none does. */
  @Nullable Span at(int i) {
    Span found = between(i);
    found = found == null ? from(i) : found;
    found = found == null ? bounded(i) : found;
    found = found == null ? lasting(i) : found;
    return found == null ? joined(i) : found;
  }

  private @Nullable Span between(int i) {
    Span first = tokens.is(i, "between") ? points.at(i + 1) : null;
    Span second = first != null && tokens.is(first.to(), "and") ? points.at(first.to() + 1) : null;
    return first == null || second == null ? null : range(i, first, second);
  }

  private @Nullable Span from(int i) {
    Span first = tokens.is(i, "from") ? points.at(i + 1) : null;
    if (first == null) {
      return null;
    }
    Span range = onward(i, first);
    boolean opens = tokens.capital(i) || tokens.is(first.to(), ",");
    if (range == null && first.kind() == Kind.RANGE) {
      return first.over(i, first.to());
    }
    return range == null && opens ? since(i, first) : range;
  }

  /** "2015 to 2017", "2015-17", "2015 to the present", "2015 onwards". */
  private @Nullable Span onward(int from, Span first) {
    int on = tokens.past(first.to(), ON);
    boolean ends = on > first.to() && (!tokens.is(on - 1, "on") || tokens.is(from, "from"));
    if (ends) {
      Span since = since(from, first);
      return since == null ? null : since.over(from, on);
    }
    int to = tokens.past(first.to(), TO);
    boolean slash = tokens.is(first.to(), "/") && tokens.glued(first.to());
    if (to == first.to() && !slash) {
      return null;
    }
    to = slash ? first.to() + 1 : to;
    int open = tokens.past(to, OPEN_END);
    if (open > to && !slash) {
      Span since = since(from, first);
      return since == null ? null : since.over(from, open);
    }
    EdtfDate date = first.date();
    boolean year = date != null && date.isYear() && tokens.glued(to);
    int shortYear = date != null && year ? points.shortYear(to, date.year()) : 0;
    Span second = shortYear > 0 ? Span.date(to, to + 1, EdtfDate.of(shortYear)) : points.at(to);
    return second == null ? null : range(from, first, second);
  }

  private @Nullable Span bounded(int i) {
    int since = tokens.past(i, SINCE);
    if (since > i) {
      return since(i, sinceThen(since));
    }
    int after = tokens.past(i, AFTER);
    if (after > i) {
      Span point = points.at(tokens.past(after, AT_LEAST));
      return describes(after, point) ? null : since(i, point);
    }
    int until = tokens.past(i, UNTIL);
    if (until > i) {
      Span point = points.at(tokens.past(until, AT_LEAST));
      boolean onlyThen = tokens.is(i - 1, "not") || tokens.is(i - 1, "only");
      return point != null && onlyThen ? point.over(i, point.to()) : until(i, point);
    }
    int before = tokens.past(i, BEFORE);
    Span point = before > i ? points.at(tokens.past(before, AT_LEAST)) : null;
    return point == null || describes(before, point) ? null : until(i, point);
  }

  private @Nullable Span sinceThen(int i) {
    return tokens.is(i, "then") ? points.then(i) : points.at(tokens.past(i, AT_LEAST));
  }

  private boolean describes(int i, @Nullable Span point) {
    return point != null && points.describes(i, point);
  }

  private @Nullable Span since(int from, @Nullable Span point) {
    if (point == null || point.kind() == Kind.PRESENT) {
      return null;
    }
    Edtf edtf = point.edtf();
    Span span = point.over(from, point.to()).as(Kind.SINCE);
    Side start = edtf == null ? new Side.Unknown() : start(edtf);
    return start instanceof Side.Known
        ? span.telling(new EdtfInterval(start, new Side.Open()))
        : span;
  }

  private @Nullable Span until(int from, @Nullable Span point) {
    if (point == null) {
      return null;
    }
    Edtf edtf = point.edtf();
    Span span = point.over(from, point.to()).as(Kind.UNTIL);
    Side end = edtf == null ? new Side.Unknown() : end(edtf);
    return end instanceof Side.Known ? span.telling(new EdtfInterval(new Side.Open(), end)) : span;
  }

  /** "For more than a year now": up to the report where the words or the tense say so. */
  private @Nullable Span lasting(int i) {
    Quantity quantity = tokens.is(i, "for") ? Quantity.at(tokens, i + 1) : null;
    if (quantity == null) {
      return null;
    }
    boolean now = tokens.in(quantity.to(), NOW);
    return now || perfect(i)
        ? reports.upToNow(i, now ? quantity.to() + 1 : quantity.to(), quantity)
        : null;
  }

  private boolean perfect(int i) {
    for (int k = i - 1; k >= i - TENSE_REACH && !BREAKS.contains(tokens.word(k)); k--) {
      if (tokens.is(k, "had") || tokens.is(k, "was") || tokens.is(k, "were")) {
        return false;
      }
      if (tokens.is(k, "has") || tokens.is(k, "have")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span joined(int i) {
    Span first = points.at(i);
    if (first == null || first.kind() == Kind.PRESENT || first.kind() == Kind.DURATION) {
      return first;
    }
    Span range = onward(i, first);
    range = range == null ? listed(i, first) : range;
    return range == null ? first : range;
  }

  /** "2015 and 2016", "May and June 2015", "2015 or 2016". */
  private @Nullable Span listed(int i, Span first) {
    EdtfDate one = first.date();
    boolean or = tokens.is(first.to(), "or");
    if (one == null || (!or && !tokens.is(first.to(), "and"))) {
      return years(i, first);
    }
    Span second = points.at(first.to() + 1);
    EdtfDate two = second == null ? null : second.date();
    if (second == null || two == null || !Neighbours.follow(one, two)) {
      return null;
    }
    if (!or) {
      return range(i, first, second);
    }
    boolean years = one.isYear() && two.isYear();
    Edtf either =
        new EdtfSet(
            EdtfSet.Kind.ONE_OF, List.of(new EdtfSet.Member.One(one), new EdtfSet.Member.One(two)));
    return years ? Span.date(i, second.to(), either) : null;
  }

  /** "2014, 2015 and 2016". */
  private @Nullable Span years(int i, Span first) {
    EdtfDate last = points.plainYear(first.to() - 1);
    int at = first.to();
    while (last != null && tokens.is(at, ",") && isNext(points.plainYear(at + 1), last)) {
      last = points.plainYear(at + 1);
      at += 2;
    }
    EdtfDate end = tokens.is(at, "and") ? points.plainYear(at + 1) : null;
    if (last == null || end == null || at == first.to() || !isNext(end, last)) {
      return null;
    }
    return range(i, first, Span.date(at + 1, at + 2, end));
  }

  private static boolean isNext(@Nullable EdtfDate year, EdtfDate last) {
    return year != null && year.year() == last.year() + 1;
  }

  private static @Nullable Span range(int from, Span first, Span second) {
    if (first.edtf() == null || second.edtf() == null) {
      return null;
    }
    Side start = Neighbours.withYearOf(start(first.edtf()), end(second.edtf()));
    Side end = Neighbours.withYearAfter(end(second.edtf()), start);
    try {
      EdtfInterval interval = new EdtfInterval(start, end);
      Span span = new Span(from, second.to(), Kind.RANGE, interval, null, first.needs());
      String reckoning = first.reckoningWith(second);
      return reckoning == null ? span : span.because(reckoning);
    } catch (IllegalArgumentException backwards) {
      return null;
    }
  }

  private static Side start(Edtf edtf) {
    return switch (edtf) {
      case EdtfDate date -> new Side.Known(date);
      case EdtfInterval interval -> interval.start();
      case EdtfSet set -> side(set.members().getFirst().lowest());
    };
  }

  private static Side end(Edtf edtf) {
    return switch (edtf) {
      case EdtfDate date -> new Side.Known(date);
      case EdtfInterval interval -> interval.end();
      case EdtfSet set -> side(set.members().getLast().highest());
    };
  }

  private static Side side(@Nullable EdtfDate date) {
    return date == null ? new Side.Unknown() : new Side.Known(date);
  }
}
