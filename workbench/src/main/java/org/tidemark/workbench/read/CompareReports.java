package org.tidemark.workbench.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.LazyReader;

/** The main job on trial: the same as {@link ReadReports}, but the casebook stays as it is. */
public final class CompareReports {
  private final @Nullable Desk desk;
  private final LazyReader reader;
  private final Instant now;

  /** Comparing with the casebook on the desk, or, if there is none, the documents to each other. */
  public CompareReports(@Nullable Desk desk, LazyReader reader, Instant now) {
    this.desk = desk;
    this.reader = reader;
    this.now = now;
  }

  /** Reads a pile of documents and tells the listener of each as it is done. */
  public ReadSummary compare(Pile pile, ReadingListener listener) {
    PassingShelf shelf =
        new PassingShelf(desk == null ? null : desk.casebook(), reader.lists(), now);
    return new PileReading(reader, shelf, listener).of(pile);
  }
}
