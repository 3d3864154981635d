package org.tidemark.workbench.keep;

import java.util.List;
import org.tidemark.store.Flaw;
import org.tidemark.workbench.Desk;

/**
 * Proves a casebook whole: its history unbroken, its quotes in its texts, its originals as they
 * came.
 */
public final class Verify {
  private final Desk desk;

  /** Proves the casebook on the desk. */
  public Verify(Desk desk) {
    this.desk = desk;
  }

  /** What is broken, one line each; empty when nothing is. */
  public List<String> flaws() {
    return desk.casebook().verify().stream().map(Flaw::toString).toList();
  }

  /** How many reports were looked at. */
  public int reports() {
    return desk.casebook().reports().size();
  }
}
