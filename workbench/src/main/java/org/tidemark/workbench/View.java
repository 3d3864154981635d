package org.tidemark.workbench;

import org.tidemark.store.Holdings;

/** What a casebook holds, or held at an earlier moment, to be asked by use cases. */
public final class View {
  private final Holdings holdings;

  View(Holdings holdings) {
    this.holdings = holdings;
  }

  /** What is held. */
  public Holdings holdings() {
    return holdings;
  }
}
