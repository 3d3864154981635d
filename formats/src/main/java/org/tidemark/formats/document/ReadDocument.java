package org.tidemark.formats.document;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Report;

/** What came of reading a document: a report with its original bytes, or a refusal. */
public sealed interface ReadDocument {
  /** A document that became a report. */
  record Accepted(Report report, Original original) implements ReadDocument {}

  /**
   * A document that cannot be read, and what the person who brought it can do about it.
   *
   * @param file the name of the file
   * @param place where in the file ("page 3", "byte 120"); null when it is the file as a whole
   * @param what what is wrong, without a full stop
   * @param whatToDo what to do about it, without a full stop
   */
  record Refused(String file, @Nullable String place, String what, String whatToDo)
      implements ReadDocument {

    /** The refusal as one sentence. */
    public String sentence() {
      String where = place == null ? file : file + ", " + place;
      return where + ": " + what + "; " + whatToDo + ".";
    }
  }
}
