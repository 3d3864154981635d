package org.tidemark.workbench.ask;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a theme is called, and what is said where no source says anything.
 *
 * @param title the heading
 * @param silence what no source says: "who led it"
 */
record Heading(String title, String silence) {
  /** The theme of these matters. */
  Theme over(List<Matter> matters, @Nullable Window on) {
    Comparator<Matter> byTime = Matters.byTime();
    List<Matter> then =
        matters.stream()
            .filter(matter -> matter.bearing().isThen())
            .sorted(
                Comparator.comparing(Matter::bearing)
                    .thenComparing(Matter::isUndated)
                    .thenComparingLong(matter -> Matters.daysAway(matter, on))
                    .thenComparing(byTime))
            .toList();
    return new Theme(
        title,
        then,
        only(matters, Bearing.BEFORE, Matters.latestFirst()),
        only(matters, Bearing.AFTER, byTime),
        only(matters, Bearing.DENIED, byTime),
        "no source says " + silence + (on == null ? "" : " " + then(on)));
  }

  private static List<Matter> only(
      List<Matter> matters, Bearing bearing, Comparator<Matter> order) {
    return matters.stream().filter(each -> each.bearing() == bearing).sorted(order).toList();
  }

  private static String then(Window on) {
    return (on.from().equals(on.to()) ? "on " : "in ") + on.inWords();
  }
}
