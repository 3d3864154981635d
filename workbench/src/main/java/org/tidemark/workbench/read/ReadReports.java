package org.tidemark.workbench.read;

import org.tidemark.workbench.Desk;
import org.tidemark.workbench.LazyReader;

/**
 * The main job: reads reports into the casebook, in the order in which they came out, and tells for
 * each what it adds and what the casebook already held.
 *
 * <p>Each report with its claims is kept whole or not at all; one that cannot be read does not keep
 * the others from being read.
 */
public final class ReadReports {
  private final Desk desk;
  private final LazyReader reader;

  /** Reading with this reader into the casebook on the desk. */
  public ReadReports(Desk desk, LazyReader reader) {
    this.desk = desk;
    this.reader = reader;
  }

  /** Reads a pile of documents and tells the listener of each as it is done. */
  public ReadSummary read(Pile pile, ReadingListener listener) {
    return new PileReading(reader, new KeepingShelf(desk.casebook(), reader.lists()), listener)
        .of(pile);
  }
}
