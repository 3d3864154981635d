package org.tidemark.reconcile.value;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.reconcile.value.Amounts.Span;

/** How two shares of a whole lie to each other: "most", "a third", "60 %", "declining". */
public final class Shares {
  private static final Pattern PERCENT =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)(?:\\s*(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?))?\\s*(?:%|per ?cent)");
  private static final double ROUGHLY = 5;

  /** In percent; the first that the words contain counts, so longer phrases stand first. */
  private static final Map<String, Span> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("almost all", new Span(85, 100));
    WORDS.put("nearly all", new Span(85, 100));
    WORDS.put("almost entirely", new Span(85, 100));
    WORDS.put("vast majority", new Span(70, 100));
    WORDS.put("overwhelming", new Span(70, 100));
    WORDS.put("more than half", new Span(50.1, 100));
    WORDS.put("over half", new Span(50.1, 100));
    WORDS.put("less than half", new Span(0, 49.9));
    WORDS.put("two thirds", new Span(62, 71));
    WORDS.put("two-thirds", new Span(62, 71));
    WORDS.put("three quarters", new Span(70, 80));
    WORDS.put("three-quarters", new Span(70, 80));
    WORDS.put("majority", new Span(50.1, 100));
    WORDS.put("minority", new Span(0.1, 49.9));
    WORDS.put("most", new Span(50.1, 100));
    WORDS.put("mainly", new Span(50.1, 100));
    WORDS.put("mostly", new Span(50.1, 100));
    WORDS.put("predominantly", new Span(50.1, 100));
    WORDS.put("half", new Span(45, 55));
    WORDS.put("third", new Span(28, 38));
    WORDS.put("quarter", new Span(20, 30));
    WORDS.put("fifth", new Span(17, 23));
    WORDS.put("tenth", new Span(8, 12));
    WORDS.put("handful", new Span(0.1, 10));
    WORDS.put("very few", new Span(0.1, 15));
    WORDS.put("few", new Span(0.1, 20));
    WORDS.put("none", new Span(0, 0));
    WORDS.put("many", new Span(21, 100));
    WORDS.put("some", new Span(0.1, 60));
    WORDS.put("several", new Span(0.1, 60));
    WORDS.put("all", new Span(95, 100));
    WORDS.put("entirely", new Span(95, 100));
  }

  private Shares() {}

  /** The relation of a new share to a held one. */
  public static Fit fit(String held, String fresh, String about) {
    String one = held.toLowerCase(Locale.ROOT).strip();
    String two = fresh.toLowerCase(Locale.ROOT).strip();
    if (one.equals(two)) {
      return Fit.EQUAL;
    }
    Trend mine = Trend.of(one);
    Trend theirs = Trend.of(two);
    if (mine.isKnown() && theirs.isKnown()) {
      return mine == theirs ? Fit.EQUAL : Fit.excludes(about);
    }
    Span lesser = span(one);
    Span greater = span(two);
    if (lesser == null || greater == null) {
      return mine.isKnown() || theirs.isKnown()
          ? new Fit(Fit.Sort.OVERLAPPING, about)
          : Phrases.fit(held, fresh, about).orElse(Fit.Sort.OVERLAPPING);
    }
    return Amounts.fit(lesser, greater, about);
  }

  /** Whether the share is more than half. */
  public static boolean isMajority(String share) {
    Span span = span(share.toLowerCase(Locale.ROOT));
    return span != null && span.lo() > 50;
  }

  private static @Nullable Span span(String share) {
    Matcher percent = PERCENT.matcher(share);
    if (percent.find()) {
      return percentage(share, percent);
    }
    if (share.matches("\\d+(\\.\\d+)?")) {
      double n = Double.parseDouble(share);
      return new Span(n, n);
    }
    for (Map.Entry<String, Span> word : WORDS.entrySet()) {
      if (Pattern.compile("\\b" + word.getKey() + "s?\\b").matcher(share).find()) {
        return word.getValue();
      }
    }
    return null;
  }

  private static Span percentage(String share, Matcher percent) {
    double lo = Double.parseDouble(percent.group(1));
    double hi = percent.group(2) == null ? lo : Double.parseDouble(percent.group(2));
    if (share.matches(".*\\b(more than|over|at least|above|exceeding)\\b.*")) {
      return new Span(lo, 100);
    }
    if (share.matches(".*\\b(less than|under|at most|up to|below)\\b.*")) {
      return new Span(0, hi);
    }
    boolean rough = share.matches(".*(\\b(about|around|some|nearly|almost|roughly|approx)|~).*");
    return rough ? new Span(lo - ROUGHLY, hi + ROUGHLY) : new Span(lo, hi);
  }
}
