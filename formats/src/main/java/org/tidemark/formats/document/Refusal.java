package org.tidemark.formats.document;

import org.jspecify.annotations.Nullable;

/** Why a document cannot be read, on its way from the depths of a parser to the caller's value. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String place;
  private final String what;
  private final String whatToDo;

  Refusal(@Nullable String place, String what, String whatToDo) {
    super(what + "; " + whatToDo, null, false, false);
    this.place = place;
    this.what = what;
    this.whatToDo = whatToDo;
  }

  Refusal(String what, String whatToDo) {
    this(null, what, whatToDo);
  }

  ReadDocument.Refused of(String file) {
    return new ReadDocument.Refused(file, place, what, whatToDo);
  }
}
