package org.tidemark.workbench.keep;

import org.tidemark.workbench.Desk;

/** Copies a casebook, with its whole history, into another kind of store or another file. */
public final class CopyCasebook {
  private final Desk from;

  /** Copies the casebook on the desk. */
  public CopyCasebook(Desk from) {
    this.from = from;
  }

  /**
   * Copies into a casebook that is empty or an earlier copy.
   *
   * @return how many entries were copied
   */
  public long into(Desk other) {
    return other.casebook().copyFrom(from.casebook());
  }
}
