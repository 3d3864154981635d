package org.tidemark.reading.parse.learned;

import java.io.IOException;

/** A place of the decoder's state that features look at: from where, how far off, which kin. */
record Slot(Source source, int window, Kin kin) {

  /** Where a slot starts from. */
  enum Source {
    /** The word being tagged, or the top of the parser's stack. */
    FIRST,
    /** The next word of the parser's input. */
    INPUT,
    /** Down the parser's stack. */
    STACK
  }

  static Slot read(ModelInput in) throws IOException {
    Source source = Source.valueOf(in.string());
    int window = in.number();
    return new Slot(source, window, Kin.valueOf(in.string()));
  }
}
