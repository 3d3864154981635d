package org.tidemark.workbench.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.tidemark.model.time.Answer;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.When;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.words.BriefTime;

/**
 * The days a question asks about: one day, or all of a month, a year or another EDTF date.
 *
 * @param from the first day
 * @param to the last day
 * @param written as the person wrote it
 */
public record Window(LocalDate from, LocalDate to, String written) {
  /**
   * The days an EDTF expression covers.
   *
   * @param option the name of the option it was given for, for the message
   * @throws Trouble if it is no EDTF, or open to one side
   */
  public static Window of(String written, String option) {
    return switch (Edtf.read(written)) {
      case EdtfReading.Understood understood -> of(understood.edtf(), written, option);
      case EdtfReading.Refused refused ->
          throw wrong(
              written, option, refused.because().reason() + "; " + refused.because().advice());
    };
  }

  private static Window of(Edtf edtf, String written, String option) {
    LocalDate from = edtf.earliest().orElse(null);
    LocalDate to = edtf.latest().orElse(null);
    if (from == null || to == null) {
      throw wrong(written, option, "it is open to one side; name a day, a month or a year");
    }
    return new Window(from, to, written);
  }

  private static Trouble wrong(String written, String option, String why) {
    return new Trouble(
        Trouble.Cause.CALL, option + " \"" + written + "\" is no date to ask for: " + why + ".");
  }

  /**
   * The moment up to which the casebook is asked what it knew: an instant as it is written, or the
   * end of the days of an EDTF expression, in UTC.
   */
  public static Instant moment(String written, String option) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException _) {
      return of(written, option).to().atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }
  }

  /** The days in words: "June 2015", "5 March 2018". */
  public String inWords() {
    return BriefTime.ofEdtf(written);
  }

  /** What a time answers to "was it so then?". */
  public Answer answer(When when) {
    return when.answer(from, to);
  }
}
