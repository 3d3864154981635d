package org.tidemark.web.report;

import java.util.List;

/**
 * A field of a claim, as a form shows it.
 *
 * @param code what it is called in coding files
 * @param label what it is called on the page
 * @param value what it says, as a person would type it; empty if nothing
 * @param sort how it is filled in
 * @param choices what it can say; empty if anything
 */
public record Field(String code, String label, String value, Sort sort, List<String> choices) {
  /** How a field is filled in. */
  public enum Sort {
    /** Words. */
    TEXT,
    /** The name of an entity, completed from the casebook. */
    NAME,
    /** A time in EDTF, read back in words. */
    TIME,
    /** A figure, such as 2000 or 3000..4000. */
    FIGURE,
    /** One of several. */
    CHOICE
  }

  public Field {
    choices = List.copyOf(choices);
  }

  static Field of(String code, String label, String value, Sort sort) {
    return new Field(code, label, value, sort, List.of());
  }
}
