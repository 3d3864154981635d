package org.tidemark.workbench.read;

/** Somebody who waits while reports are read. */
public interface ReadingListener {
  /** What came of one document; told in the order in which they are read. */
  void outcome(ReportOutcome outcome);

  /** How far the work has come. */
  default void progress(Progress progress) {}
}
