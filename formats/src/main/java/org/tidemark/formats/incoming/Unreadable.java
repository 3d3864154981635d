package org.tidemark.formats.incoming;

import org.jspecify.annotations.Nullable;

/** Why a file cannot come in, with the place that shows it and what to do. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String place;

  /**
   * A file that cannot come in.
   *
   * @param place where in the file: "row 7, column date_start"; null when it is the file as a whole
   * @param what what is wrong, without a full stop
   * @param whatToDo what to do about it, without a full stop
   */
  public Unreadable(@Nullable String place, String what, String whatToDo) {
    super(what + "; " + whatToDo + ".");
    this.place = place;
  }

  /** The same in a sentence that names the file. */
  public String sentence(String file) {
    return file + (place == null ? "" : ", " + place) + ": " + getMessage();
  }
}
