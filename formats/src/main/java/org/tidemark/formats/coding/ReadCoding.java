package org.tidemark.formats.coding;

import java.util.List;

/** What came of reading a coding file: a coding, with what could not be kept of it, or nothing. */
public sealed interface ReadCoding {
  /**
   * A coding file, perhaps with single claims that could not be kept whole.
   *
   * @param coding what it says
   * @param mistakes what was left out of it, and where
   */
  record Understood(Coding coding, List<Mistake> mistakes) implements ReadCoding {
    public Understood {
      mistakes = List.copyOf(mistakes);
    }
  }

  /** A file that is no coding file, and where that shows. */
  record Refused(List<Mistake> mistakes) implements ReadCoding {
    public Refused {
      mistakes = List.copyOf(mistakes);
      if (mistakes.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  /**
   * One thing that is wrong with a coding file.
   *
   * @param place where: the file, and the claim or entity counted from 1
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
