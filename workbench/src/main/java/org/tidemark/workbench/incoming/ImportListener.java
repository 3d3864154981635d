package org.tidemark.workbench.incoming;

/** Somebody who waits while files come in. */
public interface ImportListener {
  /** What came of one file. */
  void outcome(ImportOutcome outcome);

  /** Why one file could not come in; nothing of it did. */
  void failed(String file, String sentence);
}
