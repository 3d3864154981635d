package org.tidemark.formats.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A calendar date as people print it, as an EDTF expression. */
final class PrintedDate {
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?";
  private static final String TIME =
      "(?:(?:,|\\s+at|\\s*[-–|])?\\s*\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?"
          + "(?:\\s*\\(?[A-Z]{2,4}\\)?)?)?";

  private static final Pattern ISO =
      Pattern.compile("\\b" + YEAR + "-(\\d\\d)(?:-(\\d\\d))?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_DAY =
      Pattern.compile("\\b" + MONTH + ",?\\s+" + YEAR + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}' .]{1,30},\\s+)?" + WEEKDAY + "\u0000" + TIME + "\\.?",
          Pattern.CASE_INSENSITIVE);

  private record Seen(int begin, int end, String edtf) {}

  private PrintedDate() {}

  /** The first date in these words, or null. */
  static @Nullable String in(String words) {
    Seen seen = first(words);
    return seen == null ? null : seen.edtf;
  }

  /** The date these words open with, a weekday aside, when little follows; or null. */
  static @Nullable String opening(String words) {
    Seen seen = first(words);
    if (seen == null || words.length() - seen.end > 40) {
      return null;
    }
    return words.substring(0, seen.begin).matches("(?:\\p{L}{6,9},?\\s+)?") ? seen.edtf : null;
  }

  /** The date, when these words are a date and nothing else, a town or a weekday aside. */
  static @Nullable String alone(String words) {
    if (words.length() > 80) {
      return null;
    }
    Seen seen = first(words);
    if (seen == null) {
      return null;
    }
    String around = words.substring(0, seen.begin) + '\u0000' + words.substring(seen.end);
    return AROUND.matcher(around.strip()).matches() ? seen.edtf : null;
  }

  /** The date a machine-readable stamp such as {@code 2020-05-05T10:00Z} begins with, or null. */
  static @Nullable String stamp(@Nullable String value) {
    return value == null ? null : in(value);
  }

  private static @Nullable Seen first(String words) {
    Seen best = null;
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      best = earlier(best, iso, edtf(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher day = DAY_FIRST.matcher(words);
    if (day.find()) {
      best = earlier(best, day, edtf(day.group(3), month(day.group(2)), day.group(1)));
    }
    Matcher month = MONTH_FIRST.matcher(words);
    if (month.find()) {
      best = earlier(best, month, edtf(month.group(3), month(month.group(1)), month.group(2)));
    }
    Matcher noDay = NO_DAY.matcher(words);
    if (noDay.find()) {
      best = earlier(best, noDay, edtf(noDay.group(2), month(noDay.group(1)), null));
    }
    return best;
  }

  private static @Nullable Seen earlier(@Nullable Seen best, Matcher found, @Nullable String edtf) {
    if (edtf == null || (best != null && best.begin <= found.start())) {
      return best;
    }
    return best != null && best.end >= found.end()
        ? best
        : new Seen(found.start(), found.end(), edtf);
  }

  private static String month(String name) {
    int number = 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static @Nullable String edtf(String year, String month, @Nullable String day) {
    try {
      int y = Integer.parseInt(year);
      int m = Integer.parseInt(month);
      if (day == null) {
        return LocalDate.of(y, m, 1).toString().substring(0, 7);
      }
      return LocalDate.of(y, m, Integer.parseInt(day)).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
