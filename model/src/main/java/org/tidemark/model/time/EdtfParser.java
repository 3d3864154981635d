package org.tidemark.model.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reading of one text as EDTF; says at which character and why it cannot be one. */
final class EdtfParser {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>Y-?[1-9]\\d{4,8}|-?\\d{0,4}X{0,4})"
              + "(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX)"
              + "(?<time>T(?<clock>\\d\\d:\\d\\d:\\d\\d)(?:Z|[+-]\\d\\d(?::\\d\\d)?)?)?)?)?"
              + "(?<sign>[?~%])?");
  private static final Pattern QUALIFIED_PART = Pattern.compile("[?~%](?=.)|(?<=-)[?~%]");
  private static final Pattern EXPONENT = Pattern.compile("E\\d|S\\d");
  private static final Pattern HIDDEN_INSIDE = Pattern.compile("X\\d|(?<=-)\\dX|Y-?\\d*X");

  private final String text;

  EdtfParser(String text) {
    this.text = text;
  }

  Edtf parse() {
    if (text.isBlank()) {
      throw refusal(0, "nothing is written", "leave the time out, or write a year such as 2015");
    }
    if (text.startsWith("[")) {
      return set(EdtfSet.Kind.ONE_OF, ']');
    }
    if (text.startsWith("{")) {
      return set(EdtfSet.Kind.ALL_OF, '}');
    }
    int slash = text.indexOf('/');
    return slash < 0 ? date(0, text.length()) : interval(slash);
  }

  private EdtfInterval interval(int slash) {
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw refusal(second, "an interval has two sides", "write START/END");
    }
    EdtfInterval.Side start = side(0, slash);
    EdtfInterval.Side end = side(slash + 1, text.length());
    try {
      return new EdtfInterval(start, end);
    } catch (IllegalArgumentException nonsense) {
      throw refusal(slash + 1, reason(nonsense), "write the earlier date first, or .. if open");
    }
  }

  private EdtfInterval.Side side(int from, int to) {
    String side = text.substring(from, to);
    if (side.isEmpty()) {
      return new EdtfInterval.Side.Unknown();
    }
    if (side.equals("..")) {
      return new EdtfInterval.Side.Open();
    }
    EdtfDate date = date(from, to);
    if (date.timeOfDay() != null) {
      throw refusal(side.indexOf('T') + from, "an interval runs from day to day", "drop the time");
    }
    return new EdtfInterval.Side.Known(date);
  }

  private EdtfSet set(EdtfSet.Kind kind, char closing) {
    int end = text.length() - 1;
    if (end == 0 || text.charAt(end) != closing) {
      throw refusal(end, "the set is not closed", "end it with " + closing);
    }
    List<EdtfSet.Member> members = new ArrayList<>();
    int from = 1;
    while (from <= end) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? end : comma;
      members.add(member(from, to));
      from = to + 1;
    }
    return new EdtfSet(kind, members);
  }

  private EdtfSet.Member member(int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    int dots = text.indexOf("..", start);
    if (dots < 0 || dots >= to) {
      return new EdtfSet.Member.One(date(start, to));
    }
    EdtfDate first = dateOrNull(start, dots);
    EdtfDate last = dateOrNull(dots + 2, to);
    try {
      return new EdtfSet.Member.Run(first, last);
    } catch (IllegalArgumentException nonsense) {
      throw refusal(dots, reason(nonsense), "write EARLIER..LATER, or leave one side empty");
    }
  }

  private @Nullable EdtfDate dateOrNull(int from, int to) {
    return from == to ? null : date(from, to);
  }

  private EdtfDate date(int from, int to) {
    if (from == to) {
      throw refusal(from, "a date is missing", "write a year such as 2015");
    }
    Matcher matcher = DATE.matcher(text).region(from, to);
    if (!matcher.matches()) {
      throw diagnosis(from, to, matcher);
    }
    checkYear(matcher);
    checkMonth(matcher);
    checkClock(matcher);
    return built(matcher);
  }

  private EdtfDate built(Matcher matcher) {
    String year = matcher.group("year");
    int hidden = year.endsWith("X") ? year.length() - year.indexOf('X') : 0;
    String sign = matcher.group("sign");
    Firmness firmness = Firmness.ofSign(sign == null ? "" : sign);
    int day = part(matcher, "day");
    try {
      if (day == 0 && matcher.group("day") != null) {
        throw new IllegalArgumentException("no such day in the month: 00");
      }
      int month = part(matcher, "month");
      return new EdtfDate(year(year), hidden, month, day, matcher.group("time"), firmness);
    } catch (IllegalArgumentException nonsense) {
      int at = matcher.start("day") < 0 ? matcher.start("year") : matcher.start("day");
      throw refusal(at, reason(nonsense), "check the date against a calendar");
    }
  }

  private void checkYear(Matcher matcher) {
    String year = matcher.group("year");
    int at = matcher.start("year");
    if (year.startsWith("Y")) {
      return;
    }
    int digits = year.startsWith("-") ? year.length() - 1 : year.length();
    if (digits != 4) {
      throw refusal(
          at, "a year has four digits", "write 0987 for 987, and Y17000 for longer years");
    }
    if (year.equals("-0000")) {
      throw refusal(at, "there is no year -0000", "write 0000 for the year before 0001");
    }
  }

  private void checkMonth(Matcher matcher) {
    int month = part(matcher, "month");
    boolean absent = matcher.group("month") == null;
    if (!absent && month != EdtfDate.HIDDEN && !Season.isCode(month) && (month < 1 || month > 12)) {
      throw refusal(
          matcher.start("month"),
          "no such month or season: " + matcher.group("month"),
          "write 01 to 12 for a month, 21 to 24 for spring to winter");
    }
  }

  private static int year(String year) {
    if (year.startsWith("Y")) {
      return Integer.parseInt(year.substring(1));
    }
    return Integer.parseInt(year.replace('X', year.startsWith("-") ? '9' : '0'));
  }

  private static int part(Matcher matcher, String name) {
    String part = matcher.group(name);
    if (part == null) {
      return EdtfDate.ABSENT;
    }
    return part.equals("XX") ? EdtfDate.HIDDEN : Integer.parseInt(part);
  }

  private void checkClock(Matcher matcher) {
    String clock = matcher.group("clock");
    if (clock == null) {
      return;
    }
    try {
      LocalTime.parse(clock);
    } catch (DateTimeException nonsense) {
      throw refusal(matcher.start("clock"), "no such time of day", "write 00:00:00 to 23:59:59");
    }
  }

  private NotEdtf diagnosis(int from, int to, Matcher matcher) {
    String date = text.substring(from, to);
    Matcher known = QUALIFIED_PART.matcher(date);
    if (known.find()) {
      return refusal(
          from + known.start(),
          "qualification of single parts (level 2) is not read",
          "put ?, ~ or % at the end of the whole date");
    }
    known = EXPONENT.matcher(date);
    if (known.find()) {
      return refusal(
          from + known.start(),
          "exponents and significant digits (level 2) are not read",
          "write the year out, hiding unknown digits as in 19XX");
    }
    known = HIDDEN_INSIDE.matcher(date);
    if (known.find()) {
      return refusal(
          from + known.start(),
          "hidden digits stand at the end of a four-digit year or fill a month or day",
          "write 201X, 20XX, 2015-XX or 2015-03-XX");
    }
    matcher.region(from, to);
    int at = matcher.lookingAt() ? matcher.end() : from;
    return refusal(at, "this is not a date", "write it as 2015, 2015-03, 2015-03-22 or 2015-21");
  }

  private NotEdtf refusal(int position, String reason, String advice) {
    return new NotEdtf(text, position, reason, advice);
  }

  private static String reason(IllegalArgumentException nonsense) {
    String message = nonsense.getMessage();
    return message == null ? "this cannot be" : message;
  }
}
