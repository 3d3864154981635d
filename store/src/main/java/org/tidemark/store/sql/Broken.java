package org.tidemark.store.sql;

import org.tidemark.store.Flaw;

/** Thrown where rows do not make sense; verify collects it, every other question gives up on it. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final String what;

  Broken(String where, String what) {
    super(where + ": " + what);
    this.where = where;
    this.what = what;
  }

  Flaw flaw() {
    return new Flaw(where, what);
  }
}
