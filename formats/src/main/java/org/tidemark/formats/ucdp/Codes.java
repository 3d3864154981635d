package org.tidemark.formats.ucdp;

import org.tidemark.formats.incoming.Figures;

/** Codes as the tables write them, also where a spreadsheet has made "1" into "1.0". */
final class Codes {
  private Codes() {}

  static String code(String cell) {
    return Figures.whole(cell).map(String::valueOf).orElse(cell);
  }
}
