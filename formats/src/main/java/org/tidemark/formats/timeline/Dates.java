package org.tidemark.formats.timeline;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.selection.Days;
import org.tidemark.formats.selection.Losses;
import org.tidemark.model.Claim;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfInterval.Side;
import org.tidemark.model.time.Firmness;

/**
 * Where an event stands on the line.
 *
 * @param start its beginning, as exact as the report
 * @param end its end; null for none
 * @param loss what the line cannot show; empty for nothing
 */
record Dates(EdtfDate start, @Nullable EdtfDate end, String loss) {
  /** The place of a claim that has a time. */
  static Dates of(Claim claim) {
    String edtf = claim.holds().edtf();
    Edtf time = edtf == null ? claim.when().toEdtf() : Edtf.parse(edtf);
    if (time instanceof EdtfDate date && isPlain(date)) {
      return new Dates(date, null, "");
    }
    if (time instanceof EdtfInterval interval
        && interval.start() instanceof Side.Known from
        && isPlain(from.date())) {
      if (!(interval.end() instanceof Side.Known to)) {
        return new Dates(from.date(), null, "");
      }
      if (isPlain(to.date())) {
        return new Dates(from.date(), to.date(), "");
      }
    }
    return byYears(Days.of(claim));
  }

  private static Dates byYears(Days days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (first == null) {
      EdtfDate year = year(last);
      return new Dates(
          year, null, "its start is not known; it stands at its end, and its words say so");
    }
    return new Dates(
        year(first),
        last == null || last.getYear() == first.getYear() ? null : year(last),
        "its time is no plain date; it stands over the years it can lie in, and its words say so");
  }

  private static EdtfDate year(@Nullable LocalDate day) {
    return EdtfDate.of(day == null ? 0 : day.getYear());
  }

  private static boolean isPlain(EdtfDate date) {
    return date.firmness() == Firmness.NONE
        && date.hiddenDigits() == 0
        && date.month() != EdtfDate.HIDDEN
        && date.day() != EdtfDate.HIDDEN
        && date.month() <= 12;
  }

  void write(Json json, Losses losses) throws IOException {
    date(json, "start_date", start);
    if (end != null) {
      date(json, "end_date", end);
    }
    if (!loss.isEmpty()) {
      losses.count(loss);
    }
  }

  private static void date(Json json, String name, EdtfDate date) throws IOException {
    json.open(name);
    json.out().writeNumberField("year", date.year());
    if (date.month() != EdtfDate.ABSENT) {
      json.out().writeNumberField("month", date.month());
    }
    if (date.isDay()) {
      json.out().writeNumberField("day", date.day());
    }
    json.end();
  }
}
