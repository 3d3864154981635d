package org.tidemark.formats.manifest;

import java.util.List;

/** What came of reading a manifest: its entries, or every mistake in it. */
public sealed interface ReadManifest {
  /** A manifest without mistakes. */
  record Understood(Manifest manifest) implements ReadManifest {}

  /** A manifest with mistakes, by row and column. */
  record Refused(List<Mistake> mistakes) implements ReadManifest {
    public Refused {
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * One mistake in a manifest.
   *
   * @param place the manifest's name with row (the header is row 1) and column
   * @param what what is wrong
   * @param whatToDo what to do about it
   */
  record Mistake(String place, String what, String whatToDo) {
    /** The mistake as one sentence. */
    public String sentence() {
      return place + ": " + what + "; " + whatToDo + ".";
    }
  }
}
