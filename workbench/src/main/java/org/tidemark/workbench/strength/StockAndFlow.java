package org.tidemark.workbench.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.When;
import org.tidemark.reconcile.value.Units;

/**
 * The check that an earlier figure, with those who joined and without those who left, can be a
 * later one. It only says that figures do not go together; it never says which is right.
 */
final class StockAndFlow {
  private static final double ROUGHLY = 0.1;

  private record Span(double low, double high) {
    static Span of(Band band) {
      boolean rough = band.bound() == Band.Bound.ABOUT;
      double low = band.low() == null ? 0 : band.low();
      double high = band.high() == null ? Double.POSITIVE_INFINITY : band.high();
      return new Span(low * (rough ? 1 - ROUGHLY : 1), high * (rough ? 1 + ROUGHLY : 1));
    }

    Span plus(Span other) {
      return new Span(low + other.low, high + other.high);
    }

    Span minus(Span other) {
      return new Span(Math.max(0, low - other.high), Math.max(0, high - other.low));
    }

    boolean meets(Span other) {
      return low <= other.high && other.low <= high;
    }

    String inWords() {
      if (high == Double.POSITIVE_INFINITY) {
        return "at least " + number(low);
      }
      return low == high ? number(low) : number(low) + " to " + number(high);
    }

    private static String number(double n) {
      return String.format(Locale.ROOT, "%,.0f", n);
    }
  }

  private final List<Band> stocks;
  private final List<Band> joined;
  private final List<Band> left;

  StockAndFlow(List<Band> stocks, List<Band> joined, List<Band> left) {
    this.stocks = stocks.stream().filter(StockAndFlow::isUsable).toList();
    this.joined = joined.stream().filter(StockAndFlow::isUsable).toList();
    this.left = left.stream().filter(StockAndFlow::isUsable).toList();
  }

  private static boolean isUsable(Band band) {
    return band.isOfTheWhole() && !when(band).isUndated();
  }

  private static When when(Band band) {
    return band.told().claim().when();
  }

  private static @Nullable LocalDate begin(Band band) {
    return when(band).earliestStart();
  }

  private static @Nullable LocalDate end(Band band) {
    return when(band).latestEnd();
  }

  List<Unbalanced> found() {
    List<Unbalanced> found = new ArrayList<>();
    for (Band before : stocks) {
      for (Band after : stocks) {
        LocalDate from = end(before);
        LocalDate to = begin(after);
        if (from != null && to != null && from.isBefore(to) && alike(before, after)) {
          check(before, after, found);
        }
      }
    }
    return found;
  }

  private static boolean alike(Band one, Band other) {
    return Units.countAlike(one.counted(), other.counted());
  }

  private void check(Band before, Band after, List<Unbalanced> found) {
    List<Band> came = between(joined, before, after);
    List<Band> went = between(left, before, after);
    boolean stockBetween = stocks.stream().anyMatch(band -> isBetween(band, before, after));
    if (came.isEmpty() && went.isEmpty() || stockBetween) {
      return;
    }
    Span reckoned = Span.of(before);
    for (Band band : came) {
      reckoned = reckoned.plus(Span.of(band));
    }
    for (Band band : went) {
      reckoned = reckoned.minus(Span.of(band));
    }
    if (!reckoned.meets(Span.of(after))) {
      found.add(new Unbalanced(before, came, went, after, because(before, after, reckoned)));
    }
  }

  private static String because(Band before, Band after, Span reckoned) {
    return "%s, with those counted who joined and left, comes to %s, not to %s: these cannot all"
            .formatted(before.inWords(), reckoned.inWords(), after.inWords())
        + " hold, unless others came or went whom nobody counted";
  }

  private static List<Band> between(List<Band> flows, Band before, Band after) {
    return flows.stream().filter(flow -> isBetween(flow, before, after)).toList();
  }

  private static boolean isBetween(Band band, Band before, Band after) {
    LocalDate begin = begin(band);
    LocalDate end = end(band);
    LocalDate from = end(before);
    LocalDate to = begin(after);
    return begin != null
        && end != null
        && from != null
        && to != null
        && !begin.isBefore(from)
        && !end.isAfter(to);
  }
}
