package org.tidemark.model.time;

/** What came of reading a text as EDTF: understood, or refused with the place and a way out. */
public sealed interface EdtfReading {
  /** A text that is EDTF. */
  record Understood(Edtf edtf) implements EdtfReading {}

  /** A text that is not EDTF as read here. */
  record Refused(NotEdtf because) implements EdtfReading {}
}
