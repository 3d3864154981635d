package org.tidemark.workbench.words;

import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Holds;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfInterval.Side;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.EdtfSet;
import org.tidemark.model.time.Firmness;

/** A time written as short as it can be read: "2014–", "Mar 2015", "c. 2018–2020". */
public final class BriefTime {
  private static final String[] SEASONS = {"spring ", "summer ", "autumn ", "winter "};
  private static final int SPRING = 21;

  private BriefTime() {}

  /** The time of a claim; empty where the report gives none. */
  public static String of(Holds holds) {
    return ofEdtf(holds.edtf());
  }

  /** The time an EDTF expression tells; what cannot be read so is given as it is. */
  public static String ofEdtf(@Nullable String edtf) {
    if (edtf == null) {
      return "";
    }
    return switch (Edtf.read(edtf)) {
      case EdtfReading.Understood understood -> of(understood.edtf());
      case EdtfReading.Refused _ -> edtf;
    };
  }

  private static String of(Edtf edtf) {
    return switch (edtf) {
      case EdtfDate date -> date(date);
      case EdtfInterval interval -> side(interval.start()) + "–" + side(interval.end());
      case EdtfSet set -> set.toString();
    };
  }

  private static String side(Side side) {
    return switch (side) {
      case Side.Known known -> date(known.date());
      case Side.Open _ -> "";
      case Side.Unknown _ -> "?";
    };
  }

  private static String date(EdtfDate date) {
    boolean rough =
        date.firmness() == Firmness.APPROXIMATE
            || date.firmness() == Firmness.UNCERTAIN_AND_APPROXIMATE;
    boolean doubted =
        date.firmness() == Firmness.UNCERTAIN
            || date.firmness() == Firmness.UNCERTAIN_AND_APPROXIMATE;
    return (rough ? "c. " : "") + plain(date) + (doubted ? "?" : "");
  }

  private static String plain(EdtfDate date) {
    if (date.hiddenDigits() == 1 && date.month() == EdtfDate.ABSENT) {
      return date.year() + "s";
    }
    if (date.hiddenDigits() > 0 || date.month() == EdtfDate.HIDDEN) {
      return date.as(Firmness.NONE).toString();
    }
    if (date.month() == EdtfDate.ABSENT) {
      return Integer.toString(date.year());
    }
    if (date.month() >= SPRING) {
      return SEASONS[date.month() - SPRING] + date.year();
    }
    String day = date.day() > 0 ? date.day() + " " : "";
    return day + month(date.month()) + " " + date.year();
  }

  private static String month(int number) {
    String name = Month.of(number).name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
