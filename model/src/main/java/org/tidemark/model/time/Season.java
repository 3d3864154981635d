package org.tidemark.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A quarter of the year as the north names it; winter runs into the following February. */
public enum Season {
  SPRING(21, 3),
  SUMMER(22, 6),
  AUTUMN(23, 9),
  WINTER(24, 12);

  private final int code;
  private final int firstMonth;

  Season(int code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  /** The number EDTF writes in the month's place. */
  public int code() {
    return code;
  }

  LocalDate first(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate last(int year) {
    return YearMonth.of(year, firstMonth).plusMonths(2).atEndOfMonth();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static boolean isCode(int code) {
    return code >= SPRING.code && code <= WINTER.code;
  }

  static Season ofCode(int code) {
    return values()[code - SPRING.code];
  }

  static Season of(LocalDate day) {
    return values()[(day.getMonthValue() + 9) % 12 / 3];
  }

  /** The year whose season holds this day: January and February belong to the winter before. */
  static int yearOf(LocalDate day) {
    return day.getMonthValue() < SPRING.firstMonth ? day.getYear() - 1 : day.getYear();
  }
}
