package org.tidemark.reading.figure;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The value of a number written in digits or in English words. */
final class NumberWords {
  static final Map<String, Long> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0L),
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L));
  static final Map<String, Long> SCALE =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "dozen",
          12L);
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,6})\\.(\\d{1,3})");

  private static final Pattern MONEY = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(k|m|mn|bn)");

  private NumberWords() {}

  /** The value of a whole number in digits or one word, empty when the word is no number. */
  static OptionalLong plain(String word) {
    String low = word.toLowerCase(java.util.Locale.ROOT).replaceFirst("-(?:strong|odd)$", "");
    if (low.length() > 1 && low.endsWith("+")) {
      return plain(low.substring(0, low.length() - 1));
    }
    if (DIGITS.matcher(low).matches()) {
      return OptionalLong.of(Long.parseLong(low.replace(",", "")));
    }
    Long small = SMALL.get(low);
    if (small != null) {
      return OptionalLong.of(small);
    }
    int dash = low.indexOf('-');
    if (dash > 0) {
      Long tens = SMALL.get(low.substring(0, dash));
      Long ones = SMALL.get(low.substring(dash + 1));
      if (tens != null && ones != null && tens >= 20 && ones < 10) {
        return OptionalLong.of(tens + ones);
      }
    }
    return OptionalLong.empty();
  }

  /** The value of a sum of money such as "5m" or "2.5bn", empty when the word is none. */
  static OptionalLong money(String word) {
    var m = MONEY.matcher(word);
    if (!m.matches()) {
      return OptionalLong.empty();
    }
    long scale =
        switch (m.group(2)) {
          case "k" -> 1_000L;
          case "m", "mn" -> 1_000_000L;
          default -> 1_000_000_000L;
        };
    OptionalLong decimal = decimal(m.group(1), scale);
    return decimal.isPresent() ? decimal : OptionalLong.of(Long.parseLong(m.group(1)) * scale);
  }

  /** The value of a decimal number times a scale, empty when it is no decimal. */
  static OptionalLong decimal(String word, long scale) {
    var m = DECIMAL.matcher(word);
    if (!m.matches()) {
      return OptionalLong.empty();
    }
    java.math.BigDecimal value = new java.math.BigDecimal(word);
    return OptionalLong.of(value.multiply(java.math.BigDecimal.valueOf(scale)).longValue());
  }
}
