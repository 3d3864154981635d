package org.tidemark.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, interval or set of dates as EDTF (ISO 8601-2:2019) writes it.
 *
 * <p>Levels 0 and 1 and the sets of level 2 are read and printed without loss: {@code toString} is
 * the canonical spelling. Level 2's qualification of single parts, exponents, significant digits
 * and groupings 25 to 41 are refused.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {
  /** The first day this can mean; empty where nothing bounds it. */
  Optional<LocalDate> earliest();

  /** The last day this can mean; empty where nothing bounds it. */
  Optional<LocalDate> latest();

  /** Reads a text whose author may have erred: the outcome is a value. */
  static EdtfReading read(String text) {
    try {
      return new EdtfReading.Understood(parse(text));
    } catch (NotEdtf because) {
      return new EdtfReading.Refused(because);
    }
  }

  /**
   * Reads a text that is known to be EDTF.
   *
   * @throws NotEdtf if it is not
   */
  static Edtf parse(String text) {
    return new EdtfParser(text).parse();
  }
}
