package org.tidemark.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single EDTF date: a year, decade, century, season, month or day, perhaps with hidden digits.
 *
 * @param year the year; of a year with hidden digits the earliest it can be
 * @param hiddenDigits how many of the year's last digits are written X, 0 to 4
 * @param month 1 to 12, a season 21 to 24, {@link #ABSENT} or {@link #HIDDEN}
 * @param day 1 to 31, {@link #ABSENT} or {@link #HIDDEN}
 * @param timeOfDay the time of day as written, with its T; kept, but no question looks at it
 */
public record EdtfDate(
    int year, int hiddenDigits, int month, int day, @Nullable String timeOfDay, Firmness firmness)
    implements Edtf {
  /** A part that the date does not have. */
  public static final int ABSENT = 0;

  /** A part that the date has but does not tell: XX. */
  public static final int HIDDEN = -1;

  private static final int LONGEST_SHORT_YEAR = 9999;

  public EdtfDate {
    if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
      throw new IllegalArgumentException("year out of reach: " + year);
    }
    if (hiddenDigits < 0 || hiddenDigits > 4) {
      throw new IllegalArgumentException("a year hides 0 to 4 digits, not " + hiddenDigits);
    }
    if (hiddenDigits > 0 && Math.abs(year) > LONGEST_SHORT_YEAR) {
      throw new IllegalArgumentException("only years of four digits can hide some: " + year);
    }
    boolean season = Season.isCode(month);
    if (!season && (month < HIDDEN || month > 12)) {
      throw new IllegalArgumentException("no such month: " + month);
    }
    if (day != ABSENT && (month == ABSENT || season)) {
      throw new IllegalArgumentException("a day needs a month");
    }
    if (day < HIDDEN || day > longest(year, hiddenDigits, month)) {
      throw new IllegalArgumentException("no such day in the month: " + day);
    }
    if (timeOfDay != null && (day < 1 || month < 1 || hiddenDigits > 0)) {
      throw new IllegalArgumentException("a time of day needs a full date");
    }
    if (hiddenDigits > 0) {
      year = lowestYear(year, hiddenDigits);
    }
  }

  private static int longest(int year, int hiddenDigits, int month) {
    if (month < 1 || Season.isCode(month)) {
      return 31;
    }
    return hiddenDigits > 0
        ? Month.of(month).maxLength()
        : YearMonth.of(year, month).lengthOfMonth();
  }

  private static int lowestYear(int year, int hiddenDigits) {
    int span = power(hiddenDigits);
    int magnitude = Math.abs(year) / span * span;
    return year < 0 ? -(magnitude + span - 1) : magnitude;
  }

  private static int power(int digits) {
    int power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }

  /** A whole year. */
  public static EdtfDate of(int year) {
    return new EdtfDate(year, 0, ABSENT, ABSENT, null, Firmness.NONE);
  }

  /** A whole month. */
  public static EdtfDate of(YearMonth month) {
    return new EdtfDate(month.getYear(), 0, month.getMonthValue(), ABSENT, null, Firmness.NONE);
  }

  /** A day. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(
        day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth(), null, Firmness.NONE);
  }

  /** A season of a year. */
  public static EdtfDate of(Season season, int year) {
    return new EdtfDate(year, 0, season.code(), ABSENT, null, Firmness.NONE);
  }

  /** The decade, century or millennium that a year lies in: 1, 2 or 3 digits hidden. */
  public static EdtfDate around(int year, int hiddenDigits) {
    return new EdtfDate(year, hiddenDigits, ABSENT, ABSENT, null, Firmness.NONE);
  }

  /** The same date given as firmly as {@code firmness} says. */
  public EdtfDate as(Firmness firmness) {
    return new EdtfDate(year, hiddenDigits, month, day, timeOfDay, firmness);
  }

  /** The same date marked approximate. */
  public EdtfDate approximately() {
    boolean uncertain =
        firmness == Firmness.UNCERTAIN || firmness == Firmness.UNCERTAIN_AND_APPROXIMATE;
    return as(uncertain ? Firmness.UNCERTAIN_AND_APPROXIMATE : Firmness.APPROXIMATE);
  }

  /** Whether this names a full day, with nothing hidden. */
  public boolean isDay() {
    return hiddenDigits == 0 && month > 0 && day > 0;
  }

  /** Whether this names a month of a year, with nothing hidden. */
  public boolean isMonth() {
    return hiddenDigits == 0 && month >= 1 && month <= 12 && day == ABSENT;
  }

  /** Whether this names a whole year, with nothing hidden. */
  public boolean isYear() {
    return hiddenDigits == 0 && month == ABSENT;
  }

  @Override
  public Optional<LocalDate> earliest() {
    return hiddenDigits == 4 ? Optional.empty() : Optional.of(lowest().first());
  }

  @Override
  public Optional<LocalDate> latest() {
    return hiddenDigits == 4 ? Optional.empty() : Optional.of(highest().last());
  }

  /** The earliest whole date this can mean; decades and centuries are whole as they are. */
  EdtfDate lowest() {
    if (month == ABSENT) {
      return this;
    }
    return filled(year, month == HIDDEN ? 1 : month, day == HIDDEN ? 1 : day);
  }

  /** The latest whole date this can mean. */
  EdtfDate highest() {
    if (month == ABSENT) {
      return this;
    }
    return filled(highestYear(), month == HIDDEN ? 12 : month, day == HIDDEN ? 31 : day);
  }

  private EdtfDate filled(int year, int month, int day) {
    int possible = Math.min(day, longest(year, 0, month));
    return new EdtfDate(year, 0, month, possible, null, firmness);
  }

  private int highestYear() {
    int highest = year + power(hiddenDigits) - 1;
    return year < 0 && highest == 0 ? -1 : highest;
  }

  LocalDate first() {
    if (Season.isCode(month)) {
      return Season.ofCode(month).first(year);
    }
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  LocalDate last() {
    if (Season.isCode(month)) {
      return Season.ofCode(month).last(year);
    }
    if (month == ABSENT) {
      return LocalDate.of(highestYear(), 12, 31);
    }
    return day > 0 ? LocalDate.of(year, month, day) : YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(yearText());
    part(out, month);
    part(out, day);
    if (timeOfDay != null) {
      out.append(timeOfDay);
    }
    return out.append(firmness.sign()).toString();
  }

  private String yearText() {
    int magnitude = Math.abs(year);
    String sign = year < 0 ? "-" : "";
    if (magnitude > LONGEST_SHORT_YEAR) {
      return "Y" + year;
    }
    String digits = twoDigits(magnitude / 100) + twoDigits(magnitude % 100);
    return sign + digits.substring(0, 4 - hiddenDigits) + "X".repeat(hiddenDigits);
  }

  private static void part(StringBuilder out, int part) {
    if (part != ABSENT) {
      out.append('-').append(part == HIDDEN ? "XX" : twoDigits(part));
    }
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
